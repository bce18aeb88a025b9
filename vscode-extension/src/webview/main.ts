import type { HostMessage } from '../panel/messages.js';
import { editorHost } from './host.js';
import { PanelPage } from './panelPage.js';

const root = document.getElementById('panel');
if (root) {
  const page = new PanelPage(root, editorHost());
  window.addEventListener('message', (event: MessageEvent<HostMessage>) => { page.receive(event.data); });
}

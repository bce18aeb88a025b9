import type { PanelModel } from '../panel/panelModel.js';
import { button, element } from './element.js';
import type { Host } from './host.js';

/** What is said instead of, or above, the numbers: loading, empty, failed, stopped. */
export function notices(model: PanelModel, host: Host): HTMLElement[] {
  const log = (): HTMLElement => button('Show log', () => { host.post({ type: 'log' }); }, { class: 'secondary' });
  switch (model.state) {
    case 'starting':
      return [notice('status', model.hasReport ? 'The server starts again; these are the last numbers.' : 'Starting the PromptLint server…')];
    case 'scanning':
      return [notice('status', model.hasReport ? 'Scanning again…' : 'Looking for calls to language models…')];
    case 'stopped':
      return [notice('alert', model.message ?? 'The PromptLint server is not running.', button('Restart server', () => { host.post({ type: 'restart' }); }), log())];
    case 'failed':
      return [notice('alert', model.message ?? 'The scan failed.', button('Scan again', () => { host.post({ type: 'scan' }); }), log())];
    case 'ready':
      return [
        ...model.troubles.map(text => notice('alert', text, log())),
        ...(model.calls.length === 0 ? [notice('status', 'No call to a language model was found in the C# code of this workspace.', button('Scan again', () => { host.post({ type: 'scan' }); }))] : []),
      ];
  }
}

function notice(role: 'status' | 'alert', text: string, ...actions: readonly Node[]): HTMLElement {
  return element('div', { class: `notice ${role}`, role }, element('p', {}, text), ...actions);
}

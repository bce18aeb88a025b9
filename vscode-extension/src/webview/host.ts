import type { PageMessage } from '../panel/messages.js';

declare function acquireVsCodeApi(): { postMessage(message: unknown): void; getState(): unknown; setState(state: unknown): void };

export interface Host {
  post(message: PageMessage): void;
  recall(): unknown;
  remember(state: unknown): void;
}

export function editorHost(): Host {
  const api = acquireVsCodeApi();
  return { post: message => { api.postMessage(message); }, recall: () => api.getState(), remember: state => { api.setState(state); } };
}

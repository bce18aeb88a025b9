import type { WhatIf } from '../report/protocol.js';
import type { PanelModel } from './panelModel.js';

/** What the page asks of the extension. */
export type PageMessage =
  | { readonly type: 'ready' | 'scan' | 'restart' | 'log' }
  | { readonly type: 'open' | 'fix' | 'usage'; readonly key: string }
  | { readonly type: 'whatIf'; readonly whatIf: WhatIf };

/** What the extension tells the page. */
export type HostMessage =
  | { readonly type: 'model'; readonly model: PanelModel }
  | { readonly type: 'reveal'; readonly key: string };

const plain = new Set(['ready', 'scan', 'restart', 'log']);
const aboutCall = new Set(['open', 'fix', 'usage']);

/** The page is a separate world: only well-formed messages come through. */
export function parsePageMessage(data: unknown): PageMessage | undefined {
  if (!isRecord(data) || typeof data['type'] !== 'string') return undefined;
  const type = data['type'];
  if (plain.has(type)) return { type } as PageMessage;
  if (aboutCall.has(type) && typeof data['key'] === 'string') return { type, key: data['key'] } as PageMessage;
  if (type === 'whatIf' && isRecord(data['whatIf'])) return { type, whatIf: parseWhatIf(data['whatIf']) };
  return undefined;
}

function parseWhatIf(data: Record<string, unknown>): WhatIf {
  const { callsPerMonth, parityThreshold } = data;
  return {
    ...(typeof callsPerMonth === 'number' && callsPerMonth >= 0 && Number.isFinite(callsPerMonth) ? { callsPerMonth } : {}),
    ...(typeof parityThreshold === 'number' && parityThreshold >= 0 && parityThreshold <= 1 ? { parityThreshold } : {}),
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

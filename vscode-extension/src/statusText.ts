import { counted, money } from './format/money.js';
import type { Snapshot } from './report/feed.js';
import { overview } from './report/overview.js';

/** Text and tooltip of the status bar item. */
export function statusText(snapshot: Snapshot): { text: string; tooltip: string } {
  if (snapshot.state === 'stopped') return { text: '$(warning) PromptLint', tooltip: snapshot.message ?? 'The PromptLint server is not running.' };
  if (snapshot.state === 'failed') return { text: '$(warning) PromptLint', tooltip: snapshot.message ?? 'The last scan failed.' };
  if (!snapshot.answer?.folders.some(folder => folder.report)) return { text: '$(loading~spin) PromptLint', tooltip: 'Looking for calls to language models' };

  const view = overview(snapshot.answer);
  const lines = [
    `${counted(view.calls.length, 'call')} to language models: ${money(view.monthlyUsd)} a month`,
    `${money(view.savingUsd)} a month can be saved`,
    ...(view.unknownCost > 0 ? [`${counted(view.unknownCost, 'call')} of unknown cost`] : []),
  ];
  const icon = snapshot.state === 'ready' ? '$(credit-card)' : '$(loading~spin)';
  return { text: `${icon} ${money(view.monthlyUsd)}/mo`, tooltip: lines.join('\n') };
}

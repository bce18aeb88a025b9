import { counted, money } from '../format/money.js';
import type { PanelModel } from '../panel/panelModel.js';
import { element } from './element.js';

export function totals(model: PanelModel): HTMLElement {
  const unknown = model.unknownCost > 0 ? `, ${counted(model.unknownCost, 'call')} of unknown cost` : '';
  const share = model.monthlyUsd > 0 ? `${Math.round((100 * model.savingUsd) / model.monthlyUsd)} % of the spend` : 'nothing to save';
  return element('dl', { class: 'totals', 'aria-live': 'polite' },
    figure('Spend a month', money(model.monthlyUsd), `${counted(model.calls.length, 'call site')}${unknown}`, 'monthly', model.monthlyUsd),
    figure('Possible saving', money(model.savingUsd), share, 'saving', model.savingUsd),
  );
}

function figure(label: string, amount: string, note: string, name: string, exact: number): HTMLElement {
  return element('div', {},
    element('dt', {}, label),
    element('dd', { class: 'amount', 'data-total': name, 'data-usd': exact }, amount),
    element('dd', { class: 'note' }, note),
  );
}

import { counted, money } from '../format/money.js';
import type { PanelModel } from '../panel/panelModel.js';
import { button, element } from './element.js';

const width = 100;

/** Bars by model. The numbers stand beside them as text; a model's name filters the calls. */
export function chart(model: PanelModel, onModel: (name: string) => void): HTMLElement {
  const largest = Math.max(0, ...model.models.map(each => each.monthlyUsd));
  return element('section', { class: 'chart', 'aria-label': 'Spend by model' },
    element('h2', {}, 'By model'),
    element('ul', {}, ...model.models.map(each => {
      const length = largest > 0 ? (width * each.monthlyUsd) / largest : 0;
      return element('li', {},
        button(each.name, () => { onModel(each.name); }, { class: 'link', title: `Show the calls of ${each.name}` }),
        element('svg', { class: 'bar', viewBox: `0 0 ${width} 10`, preserveAspectRatio: 'none', 'aria-hidden': 'true', focusable: 'false' },
          element('rect', { width: length.toFixed(2), height: 10 })),
        element('span', { class: 'value' }, `${money(each.monthlyUsd)}, ${counted(each.calls, 'call')}`),
      );
    })),
  );
}

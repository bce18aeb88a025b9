import type { PanelModel } from '../panel/panelModel.js';
import type { HostMessage } from '../panel/messages.js';
import { CallTable } from './callTable.js';
import { chart } from './chart.js';
import { counted } from '../format/money.js';
import { element } from './element.js';
import { filterCalls } from './filterCalls.js';
import type { Host } from './host.js';
import { notices } from './notices.js';
import { totals } from './totals.js';
import { WhatIfControls } from './whatIfControls.js';

/** The whole page: renders the last model, remembers the filter. */
export class PanelPage {
  private model: PanelModel | undefined;
  private readonly notices = element('div', { class: 'notices' });
  private readonly numbers = element('div', { class: 'numbers' });
  private readonly shown = element('p', { class: 'note', role: 'status' });
  private readonly filter = element('input', { type: 'search', id: 'filter', placeholder: 'file, model, rule, task' }) as HTMLInputElement;
  private readonly table: CallTable;
  private readonly whatIf: WhatIfControls;
  private readonly calls: HTMLElement;
  private readonly foot = element('p', { class: 'note' });

  constructor(root: HTMLElement, private readonly host: Host) {
    this.table = new CallTable(host);
    this.whatIf = new WhatIfControls(whatIf => { host.post({ type: 'whatIf', whatIf }); });
    this.filter.value = rememberedFilter(host.recall());
    this.filter.addEventListener('input', () => { this.filterChanged(); });
    this.calls = element('section', { 'aria-label': 'Calls' },
      element('div', { class: 'heading' }, element('h2', {}, 'Calls'), element('label', { for: 'filter' }, 'Filter'), this.filter, this.shown),
      this.table.node);
    root.replaceChildren(element('h1', {}, 'What calls to language models cost'), this.notices, this.numbers, this.whatIf.node, this.calls, this.foot);
    this.render();
    host.post({ type: 'ready' });
  }

  receive(message: HostMessage): void {
    if (message.type === 'model') {
      this.model = message.model;
      this.whatIf.set(message.model.whatIf);
      this.render();
    } else {
      this.setFilter('');
      this.table.reveal(message.key);
    }
  }

  private render(): void {
    const model = this.model;
    this.notices.replaceChildren(...(model ? notices(model, this.host) : [element('p', { role: 'status' }, 'Loading…')]));
    const visible = model?.hasReport === true && model.calls.length > 0;
    for (const part of [this.numbers, this.whatIf.node, this.calls, this.foot]) part.toggleAttribute('hidden', !visible);
    if (!model || !visible) return;
    this.numbers.replaceChildren(totals(model), chart(model, name => { this.setFilter(name); }));
    this.foot.textContent = `Prices as of ${model.catalogDate ?? 'unknown'}. Amounts are estimates; “Why” names the assumptions of each.`;
    this.renderCalls(model);
  }

  private renderCalls(model: PanelModel): void {
    const calls = filterCalls(model.calls, this.filter.value);
    this.shown.textContent = calls.length === model.calls.length ? counted(calls.length, 'call') : `${calls.length} of ${counted(model.calls.length, 'call')}`;
    this.table.show(calls);
  }

  private setFilter(text: string): void {
    this.filter.value = text;
    this.filterChanged();
  }

  private filterChanged(): void {
    this.host.remember({ filter: this.filter.value });
    if (this.model) this.renderCalls(this.model);
  }
}

function rememberedFilter(state: unknown): string {
  return typeof state === 'object' && state !== null && 'filter' in state && typeof state.filter === 'string' ? state.filter : '';
}

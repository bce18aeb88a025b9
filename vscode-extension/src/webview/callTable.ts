import { money } from '../format/money.js';
import type { CallRow } from '../panel/panelModel.js';
import { button, element } from './element.js';
import type { Host } from './host.js';

const firstRows = 50;

/** The calls as a table, details of a call in a row of their own below it. */
export class CallTable {
  private all = false;
  private readonly open = new Set<string>();
  readonly node = element('div', { class: 'calls' });
  private calls: readonly CallRow[] = [];

  constructor(private readonly host: Host) {}

  show(calls: readonly CallRow[]): void {
    this.calls = calls;
    const focused = document.activeElement?.id ?? '';
    const shown = this.all ? calls : calls.slice(0, firstRows);
    this.node.replaceChildren(
      element('table', {},
        element('caption', { class: 'hidden' }, 'Calls to language models, the dearest first'),
        element('thead', {}, element('tr', {}, ...['Call', 'Model', 'Complexity', 'A month', 'Saving', 'Actions'].map(name => element('th', { scope: 'col' }, name)))),
        element('tbody', {}, ...shown.flatMap(call => this.rows(call)))),
      ...(shown.length < calls.length ? [button(`Show all ${calls.length} calls`, () => { this.all = true; this.show(this.calls); }, { class: 'secondary' })] : []),
    );
    if (focused !== '') document.getElementById(focused)?.focus();
  }

  reveal(key: string): void {
    this.all = true;
    this.open.add(key);
    this.show(this.calls);
    const row = [...this.node.querySelectorAll('tr')].find(each => each.getAttribute('data-key') === key);
    row?.classList.add('revealed');
    row?.scrollIntoView({ block: 'center' });
    row?.querySelector('button')?.focus();
  }

  private rows(call: CallRow): HTMLElement[] {
    const isOpen = this.open.has(call.key);
    const name = `${call.file.split('/').at(-1) ?? call.file}:${call.line}`;
    const toggle = button(isOpen ? 'Less' : 'Why', () => {
      if (!this.open.delete(call.key)) this.open.add(call.key);
      this.show(this.calls);
    }, { id: `why ${call.key}`, class: 'secondary', 'aria-expanded': String(isOpen), 'aria-label': `Why, ${name}` });
    const usage = button('Usage', () => { this.host.post({ type: 'usage', key: call.key }); }, { id: `usage ${call.key}`, class: 'secondary', 'aria-label': `Set usage of ${name}` });
    const row = element('tr', { 'data-key': call.key },
      cell('Call',
        button(name, () => { this.host.post({ type: 'open', key: call.key }); }, { id: `open ${call.key}`, class: 'link', title: `${call.file}:${call.line}` }),
        element('span', { class: 'note' }, [call.project, ...(call.inTests ? ['test, not in totals'] : [])].filter(text => text !== '').join(', '))),
      cell('Model', call.model),
      cell('Complexity', call.complexity === null ? 'unknown' : `${call.complexity.toFixed(2)} ${call.task ?? ''}`),
      numberCell('A month', money(call.monthlyUsd)),
      numberCell('Saving', call.savingUsd === null ? '-' : money(call.savingUsd)),
      cell('Actions', element('div', { class: 'actions' }, ...this.fix(call, name), toggle, usage)));
    return isOpen ? [row, details(call)] : [row];
  }

  private fix(call: CallRow, name: string): HTMLElement[] {
    if (!call.fixable) return [];
    const label = call.replacement === null ? 'Fix' : `Use ${call.replacement}`;
    return [button(label, () => { this.host.post({ type: 'fix', key: call.key }); }, { id: `fix ${call.key}`, 'aria-label': `${label}, ${name}` })];
  }
}

function details(call: CallRow): HTMLElement {
  return element('tr', { class: 'details' }, element('td', { colspan: 6 },
    element('ul', {},
      ...call.findings.map(finding => element('li', { class: finding.severity }, element('strong', {}, finding.ruleId), ` ${finding.message}`)),
      ...call.details.map(line => element('li', {}, line)))));
}

function cell(label: string, ...content: readonly (Node | string)[]): HTMLElement {
  return element('td', { 'data-label': label }, ...content);
}

function numberCell(label: string, text: string): HTMLElement {
  return element('td', { 'data-label': label, class: 'number' }, text);
}

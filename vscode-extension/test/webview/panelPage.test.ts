// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import type { PageMessage } from '../../src/panel/messages.js';
import { panelModel } from '../../src/panel/panelModel.js';
import type { Snapshot } from '../../src/report/feed.js';
import type { ReportAnswer, WhatIf } from '../../src/report/protocol.js';
import { PanelPage } from '../../src/webview/panelPage.js';
import { answer, finding, folder, report, site } from '../sampleReport.js';

let posted: PageMessage[];
let memory: unknown;
let page: PanelPage;

function open(): void {
  const root = document.createElement('main');
  document.body.replaceChildren(root);
  page = new PanelPage(root, { post: message => { posted.push(message); }, recall: () => memory, remember: state => { memory = state; } });
}

function show(snapshot: Snapshot, whatIf: WhatIf = {}): void {
  page.receive({ type: 'model', model: panelModel(snapshot, whatIf) });
}

const two: ReportAnswer = answer(report(
  [site('a'), site('b', { line: 40, model: { id: 'claude-opus', raw: null, detail: null, retires: null } })],
  [finding('a')]));
const ready: Snapshot = { state: 'ready', answer: two };
const text = () => document.body.textContent;
const rows = () => [...document.querySelectorAll('tr[data-key]')];
const click = (label: string) => { ([...document.querySelectorAll('button')].find(each => each.textContent === label || each.getAttribute('aria-label') === label))?.click(); };
function input(id: string, value: string): void {
  const field = document.getElementById(id) as HTMLInputElement;
  field.value = value;
  field.dispatchEvent(new Event('input'));
}

beforeEach(() => {
  posted = [];
  memory = undefined;
  open();
});

describe('the page', () => {
  it('loads, then asks', () => {
    expect(text()).toContain('Loading');
    expect(posted).toEqual([{ type: 'ready' }]);
  });
  it('shows the totals', () => {
    show(ready);
    expect([...document.querySelectorAll('.amount')].map(each => each.textContent)).toEqual(['$57.76', '$27.72']);
  });
  it('draws a bar a model, with the numbers as text', () => {
    show(ready);
    expect(document.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
    expect(document.querySelector('.chart li')?.textContent).toContain('$57.76, 2 calls');
  });
  it('takes every text of scanned code as text', () => {
    const hostile = '<img src=x onerror=alert(1)>';
    show({ state: 'ready', answer: answer(report([site('a', { member: hostile, project: hostile, file: `${hostile}.cs`, model: { id: hostile, raw: null, detail: hostile, retires: null } })], [finding('a', { message: hostile, replacement: hostile })])) });
    click(`Why, ${hostile.split('/').at(-1) ?? ''}.cs:21`);
    expect(document.querySelector('img')).toBeNull();
    expect(text()).toContain(hostile);
  });
  it('has no inline style and no inline handler, which its policy forbids', () => {
    show(ready);
    const names = [...document.querySelectorAll('*')].flatMap(each => each.getAttributeNames());
    expect(names.filter(name => name === 'style' || name.startsWith('on'))).toEqual([]);
  });
});

describe('a row', () => {
  beforeEach(() => { show(ready); });
  it('leads to the code', () => {
    click('Triage.cs:21');
    expect(posted.at(-1)).toEqual({ type: 'open', key: `${folder}#a` });
  });
  it('applies its fix', () => {
    click('Use gpt-4o-mini, Triage.cs:21');
    expect(posted.at(-1)).toEqual({ type: 'fix', key: `${folder}#a` });
  });
  it('offers no fix where none is safe', () => { expect(rows()[1]?.textContent).not.toContain('Use '); });
  it('sets usage', () => {
    click('Set usage of Triage.cs:40');
    expect(posted.at(-1)).toEqual({ type: 'usage', key: `${folder}#b` });
  });
  it('says why, and says less again', () => {
    click('Why, Triage.cs:21');
    expect(document.querySelector('.details')?.textContent).toContain('10,000 calls a month (default)');
    expect(document.querySelector('[aria-expanded=true]')).not.toBeNull();
    click('Why, Triage.cs:21');
    expect(document.querySelector('.details')).toBeNull();
  });
  it('keeps the focus when the numbers change under it', () => {
    document.getElementById(`open ${folder}#b`)?.focus();
    show(ready);
    expect(document.activeElement?.id).toBe(`open ${folder}#b`);
  });
  it('is opened and focused when a lens leads to it, whatever the filter', () => {
    input('filter', 'nothing like it');
    page.receive({ type: 'reveal', key: `${folder}#b` });
    expect(document.querySelector('.revealed')?.getAttribute('data-key')).toBe(`${folder}#b`);
    expect(document.activeElement?.id).toBe(`open ${folder}#b`);
  });
});

describe('the filter', () => {
  it('keeps rows that have every word', () => {
    show(ready);
    input('filter', 'CLAUDE triage');
    expect(rows()).toHaveLength(1);
    expect(text()).toContain('1 of 2 calls');
  });
  it('is set by a model of the chart', () => {
    show(ready);
    click('gpt-4o');
    expect(rows()).toHaveLength(1);
  });
  it('survives that the page is made anew', () => {
    show(ready);
    input('filter', 'claude');
    open();
    show(ready);
    expect(rows()).toHaveLength(1);
  });
});

it('many calls are shown when asked for', () => {
  show({ state: 'ready', answer: answer(report(Array.from({ length: 70 }, (_, i) => site(`s${i}`, { line: i + 1 })), [])) });
  expect(rows()).toHaveLength(50);
  click('Show all 70 calls');
  expect(rows()).toHaveLength(70);
});

describe('what if', () => {
  beforeEach(() => { show(ready); });
  it('asks with the volume of the slider', () => {
    input('volume', '40');
    expect(posted.at(-1)).toEqual({ type: 'whatIf', whatIf: { callsPerMonth: 100_000 } });
  });
  it('keeps one assumption when the other moves', () => {
    input('volume', '20');
    input('threshold', '0.9');
    expect(posted.at(-1)).toEqual({ type: 'whatIf', whatIf: { callsPerMonth: 1000, parityThreshold: 0.9 } });
  });
  it('says the value to a screen reader', () => {
    expect(document.getElementById('volume')?.getAttribute('aria-valuetext')).toBe('as configured');
    input('volume', '50');
    expect(document.getElementById('volume')?.getAttribute('aria-valuetext')).toBe('1,000,000');
  });
  it('goes back to what the project says', () => {
    input('volume', '20');
    click('Reset');
    expect(posted.at(-1)).toEqual({ type: 'whatIf', whatIf: {} });
  });
});

describe('a state', () => {
  it('of starting is said, without numbers', () => {
    show({ state: 'starting' });
    expect(document.querySelector('[role=status]')?.textContent).toContain('Starting');
    expect(document.querySelector('.numbers')?.hasAttribute('hidden')).toBe(true);
  });
  it('of scanning again keeps the numbers', () => {
    show({ state: 'scanning', answer: two });
    expect(text()).toContain('Scanning again');
    expect(document.querySelector('.numbers')?.hasAttribute('hidden')).toBe(false);
  });
  it('of nothing found is said', () => {
    show({ state: 'ready', answer: answer(report([], [])) });
    expect(text()).toContain('No call to a language model was found');
  });
  it('of failure says why and offers to scan again', () => {
    show({ state: 'failed', message: 'disk full' });
    expect(document.querySelector('[role=alert]')?.textContent).toContain('disk full');
    click('Scan again');
    expect(posted.at(-1)).toEqual({ type: 'scan' });
  });
  it('of a stopped server offers a restart', () => {
    show({ state: 'stopped', message: 'no dotnet' });
    click('Restart server');
    expect(posted.at(-1)).toEqual({ type: 'restart' });
  });
  it('of one broken folder does not hide the others', () => {
    show({ state: 'ready', answer: { ...two, folders: [...two.folders, { uri: 'file:///x', name: 'x', state: 'failed', message: 'bad project', report: null }] } });
    expect(text()).toContain('x: bad project');
    expect(rows()).toHaveLength(2);
  });
});

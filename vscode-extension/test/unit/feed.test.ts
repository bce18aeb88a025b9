import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ReportFeed } from '../../src/report/feed.js';
import type { ReportAnswer, WhatIf } from '../../src/report/protocol.js';
import { statusText } from '../../src/statusText.js';
import { answer, finding, report, site } from '../sampleReport.js';

const ready = answer(report([site('a')], [finding('a')]));

beforeEach(() => { vi.useFakeTimers(); });
afterEach(() => { vi.useRealTimers(); });
const settle = () => vi.advanceTimersByTimeAsync(1000);

describe('the feed', () => {
  it('asks once for many changes', async () => {
    const ask = vi.fn<(whatIf: WhatIf) => Promise<ReportAnswer>>(() => Promise.resolve(ready));
    const feed = new ReportFeed(ask);
    for (let i = 1; i <= 20; i++) feed.whatIf = { callsPerMonth: i };
    await settle();
    expect(ask.mock.calls).toEqual([[{ callsPerMonth: 20 }]]);
    expect(feed.snapshot.state).toBe('ready');
  });
  it('drops an answer that was overtaken', async () => {
    const waiting: ((value: ReportAnswer) => void)[] = [];
    const feed = new ReportFeed(() => new Promise(resolve => { waiting.push(resolve); }));
    feed.refresh();
    await settle();
    feed.refresh();
    await settle();
    waiting[1]?.({ ...ready, version: 2 });
    await settle();
    waiting[0]?.({ ...ready, version: 1 });
    await settle();
    expect(feed.snapshot.answer?.version).toBe(2);
  });
  it('keeps the last numbers while a new scan runs', async () => {
    const answers: ReportAnswer[] = [ready, { version: 2, state: 'scanning', folders: [{ uri: 'file:///shop', name: 'shop', state: 'scanning', report: null }] }];
    const feed = new ReportFeed(() => Promise.resolve(answers.shift() ?? ready));
    feed.refresh();
    await settle();
    feed.refresh();
    await settle();
    expect(feed.snapshot).toMatchObject({ state: 'scanning', answer: { version: 1 } });
  });
  it('says what went wrong', async () => {
    const feed = new ReportFeed(() => Promise.reject(new Error('no such folder')));
    feed.refresh();
    await settle();
    expect(feed.snapshot).toMatchObject({ state: 'failed', message: 'no such folder' });
  });
  it('forgets numbers of a server that stopped', async () => {
    const feed = new ReportFeed(() => Promise.resolve(ready));
    feed.refresh();
    await settle();
    feed.stopped('gone');
    expect(feed.snapshot).toEqual({ state: 'stopped', message: 'gone' });
  });
});

describe('the status bar', () => {
  it('shows the monthly total', () => {
    expect(statusText({ state: 'ready', answer: ready })).toEqual({ text: '$(credit-card) $28.88/mo', tooltip: '1 call to language models: $28.88 a month\n$27.72 a month can be saved' });
  });
  it('shows no amount before the first report', () => {
    const scanning: ReportAnswer = { version: 1, state: 'scanning', folders: [{ uri: 'file:///shop', name: 'shop', state: 'scanning', report: null }] };
    expect(statusText({ state: 'scanning', answer: scanning }).text).toBe('$(loading~spin) PromptLint');
  });
  it('shows that it works', () => { expect(statusText({ state: 'starting' }).text).toContain('loading~spin'); });
  it('shows why it does not', () => { expect(statusText({ state: 'stopped', message: 'no dotnet' })).toEqual({ text: '$(warning) PromptLint', tooltip: 'no dotnet' }); });
});

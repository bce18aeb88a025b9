import { Latest } from './latest.js';
import type { ReportAnswer, ScanState, WhatIf } from './protocol.js';

/** What is known of the workspace at a moment. */
export interface Snapshot {
  readonly state: 'starting' | 'stopped' | ScanState;
  readonly message?: string;
  /** The last good answer stays while a newer one is made. */
  readonly answer?: ReportAnswer;
}

export type AskReport = (whatIf: WhatIf) => Promise<ReportAnswer>;

const quietMs = 150;

/** Keeps one view of the report fresh: asks again, debounced, when the server has something new or the assumptions change. */
export class ReportFeed {
  private readonly latest: Latest<ReportAnswer>;
  private readonly listeners = new Set<(snapshot: Snapshot) => void>();
  private current: Snapshot = { state: 'starting' };
  private assumptions: WhatIf = {};

  constructor(private readonly ask: AskReport) {
    this.latest = new Latest<ReportAnswer>(
      quietMs,
      answer => { this.publish(this.merge(answer)); },
      error => { this.publish({ ...this.current, state: 'failed', message: error instanceof Error ? error.message : String(error) }); },
    );
  }

  get snapshot(): Snapshot {
    return this.current;
  }

  get whatIf(): WhatIf {
    return this.assumptions;
  }

  set whatIf(value: WhatIf) {
    this.assumptions = value;
    this.refresh();
  }

  refresh(): void {
    this.latest.run(() => this.ask(this.assumptions));
  }

  starting(): void {
    this.latest.cancel();
    this.publish({ ...this.current, state: 'starting' });
  }

  stopped(message: string): void {
    this.latest.cancel();
    this.publish({ state: 'stopped', message });
  }

  onChange(listener: (snapshot: Snapshot) => void): { dispose(): void } {
    this.listeners.add(listener);
    return { dispose: () => this.listeners.delete(listener) };
  }

  private merge(answer: ReportAnswer): Snapshot {
    const hasReport = answer.folders.some(folder => folder.report);
    const kept = hasReport || answer.state === 'ready' ? answer : (this.current.answer ?? answer);
    return { state: answer.state, answer: kept, ...(answer.message === undefined ? {} : { message: answer.message }) };
  }

  private publish(snapshot: Snapshot): void {
    this.current = snapshot;
    for (const listener of this.listeners) listener(snapshot);
  }
}

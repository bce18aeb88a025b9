/**
 * Runs the newest of many requests: waits until no further one came for `delay` ms, and hands on the answer only
 * if it was not overtaken meanwhile.
 */
export class Latest<T> {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private turn = 0;

  constructor(
    private readonly delay: number,
    private readonly deliver: (answer: T) => void,
    private readonly fail: (error: unknown) => void,
  ) {}

  run(work: () => Promise<T>): void {
    const turn = this.cancel();
    this.timer = setTimeout(() => {
      work().then(
        answer => {
          if (turn === this.turn) this.deliver(answer);
        },
        (error: unknown) => {
          if (turn === this.turn) this.fail(error);
        },
      );
    }, this.delay);
  }

  /** Drops what waits or runs. */
  cancel(): number {
    clearTimeout(this.timer);
    return ++this.turn;
  }
}

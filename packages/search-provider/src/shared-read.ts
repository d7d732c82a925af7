/**
 * Reads that many can share, as commits share a flush: at most one runs and one waits. A caller only gets
 * a read that began after it asked, so what it is told is never older than its question.
 */
export class SharedRead<Result> {
  private running: Promise<Result> | null = null;
  private waiting: Promise<Result> | null = null;

  constructor(private readonly read: () => Promise<Result>) {}

  ask(): Promise<Result> {
    if (!this.running) {
      return this.start();
    }
    const next = (): Promise<Result> => {
      this.waiting = null;
      return this.start();
    };
    this.waiting ??= this.running.then(next, next);
    return this.waiting;
  }

  private start(): Promise<Result> {
    const run = this.read();
    this.running = run;
    const end = (): void => {
      if (this.running === run) {
        this.running = null;
      }
    };
    run.then(end, end);
    return run;
  }
}

const lastOf = new Map<string, Promise<unknown>>();

/**
 * Runs jobs of one key one after the other within this process, in the order of their calls, and jobs
 * of different keys side by side. A job that fails does not stop the next.
 */
export function inTurn<Result>(key: string, job: () => Promise<Result>): Promise<Result> {
  const before = lastOf.get(key) ?? Promise.resolve();
  const mine = before.then(job, job);
  lastOf.set(key, mine);
  const forget = (): void => {
    if (lastOf.get(key) === mine) {
      lastOf.delete(key);
    }
  };
  mine.then(forget, forget);
  return mine;
}

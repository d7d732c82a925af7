const NAME = "cho-lang-sending";

/**
 * Runs `job` while nothing else of this browser sends what is kept or reads it back: not another tab, not
 * the worker of an earlier build.
 */
export function whileNothingIsSent<Result>(job: () => Promise<Result>): Promise<Result> {
  return navigator.locks.request(NAME, job) as Promise<Result>;
}

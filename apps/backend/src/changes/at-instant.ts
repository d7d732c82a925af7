/** Longest sleep between two looks at the clock: it may be set anew meanwhile, and what is near is then still met. */
const LOOK_MILLISECONDS = 250;

/**
 * Calls `act` once at an instant of the wall clock, up to a quarter of a second late, or as soon as this process runs
 * again; at once for a past one. Keeps no process alive. `act` sees to its own errors.
 */
export function atInstant(instant: Date, act: () => void): void {
  const left = instant.getTime() - Date.now();
  if (left <= 0) {
    act();
    return;
  }
  setTimeout(() => atInstant(instant, act), Math.min(left, LOOK_MILLISECONDS)).unref();
}

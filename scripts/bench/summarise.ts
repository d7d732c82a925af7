import type { Promised, Reading } from "./measure";
import { seededRandom } from "./random";

const RESAMPLES = 2_000;
const SEED = 20_260_101;

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** The 95 % percentile-bootstrap interval of the median. */
export function medianInterval(values: readonly number[]): { low: number; high: number } {
  const random = seededRandom(SEED);
  const medians = Array.from({ length: RESAMPLES }, () =>
    median(values.map(() => values[Math.floor(random() * values.length)] ?? Number.NaN)),
  ).sort((a, b) => a - b);
  const at = (share: number): number => medians[Math.floor(share * (RESAMPLES - 1))] ?? Number.NaN;
  return { low: at(0.025), high: at(0.975) };
}

/** A reading out of its samples. @throws when there is none */
export function summarise(
  what: Pick<Reading, "measure" | "subject" | "unit">,
  samples: readonly number[],
  promise: Promised | null = null,
): Reading {
  if (samples.length === 0) throw new Error(`${what.measure} of ${what.subject} has no sample`);
  return {
    ...what,
    median: median(samples),
    ...medianInterval(samples),
    samples: samples.length,
    promise,
  };
}

export function keepsPromise({ median: value, promise }: Reading): boolean {
  if (promise === null) return true;
  return promise.kind === "at most" ? value <= promise.value : value >= promise.value;
}

import type { Ground } from "./ground";

/** One line of the table: a median with its 95 % interval. */
export interface Reading {
  /** What was measured, e.g. "LCP". */
  measure: string;
  /** Where, e.g. "/san-pham". */
  subject: string;
  unit: "ms" | "bytes" | "MB" | "requests/s" | "shift" | "times" | "statements" | "s";
  median: number;
  low: number;
  high: number;
  samples: number;
  /** The market's own promise about it, if it makes one. */
  promise: Promised | null;
}

export interface Promised {
  /** Whether `value` is the most or the least that keeps the promise. */
  kind: "at most" | "at least";
  value: number;
}

/** A measure runs alone: two at a time would measure each other. */
export type Measure = (ground: Ground) => Promise<Reading[]>;

import type { Decimal } from "./decimal";
import type { Period } from "./period";
import type { SeriesId } from "./series";

/**
 * How settled a published value is: *ước tính* (before the period's books are closed), *sơ bộ*, *điều
 * chỉnh*, *chính thức*.
 */
export const OBSERVATION_STATUSES = ["estimate", "preliminary", "revised", "final"] as const;
export type ObservationStatus = (typeof OBSERVATION_STATUSES)[number];

/** Where a value can be read by anybody. */
export interface Source {
  /** Who published the value and where it was read. */
  readonly name: string;
  /** Address of that page, https. */
  readonly address: string;
}

/**
 * One value of a series for a period as one publication gave it: a vintage. It is never changed; a new
 * value for the same period is another observation.
 */
export interface Observation {
  readonly series: SeriesId;
  readonly period: Period;
  readonly value: Decimal;
  readonly status: ObservationStatus;
  /** Day of the publication, YYYY-MM-DD in Việt Nam. */
  readonly published_on: string;
  /** When it was entered here, ISO 8601; of two of one publication the later corrects the earlier. */
  readonly recorded_at: string;
  readonly source: Source;
  /** Made up for a demonstration, by nobody's publication; absent of what was published. */
  readonly demonstration?: true;
}

import { OBSERVATION_STATUSES, type Observation, type ObservationStatus } from "./observation";

/** How settled a total is; both null for one that is made up, which nobody published. */
export interface Settled {
  status: ObservationStatus | null;
  /** YYYY-MM-DD. */
  published_on: string | null;
}

/**
 * How settled a total of several publications is: no more than the least settled of them, and as of the last
 * one's day; of none where a part is made up. Throws RangeError when there is none.
 */
export function howSettled(
  observations: readonly Pick<Observation, "status" | "published_on" | "demonstration">[],
): Settled {
  if (observations.some(({ demonstration }) => demonstration)) {
    return { status: null, published_on: null };
  }
  const status = OBSERVATION_STATUSES.find((one) =>
    observations.some((observation) => observation.status === one),
  );
  const published_on = observations
    .map((one) => one.published_on)
    .sort()
    .at(-1);
  if (status === undefined || published_on === undefined) throw new RangeError("no publication");
  return { status, published_on };
}

import { OBSERVATION_STATUSES, type Observation, type ObservationStatus } from "./observation";

/** How settled a total is. */
export interface Settled {
  status: ObservationStatus;
  /** YYYY-MM-DD. */
  published_on: string;
}

/**
 * How settled a total of several publications is: no more than the least settled of them, and as of the last
 * one's day. Throws RangeError when there is none.
 */
export function howSettled(
  observations: readonly Pick<Observation, "status" | "published_on">[],
): Settled {
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

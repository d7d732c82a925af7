import type { StepFailure } from "./step-state";

/** What the last try to change an order in parts, or to say that a parcel arrived, came to. */
export interface ParcelState {
  turn: number;
  done: boolean;
  failure: StepFailure | "invalid" | null;
}

export const NO_PARCEL: ParcelState = { turn: 0, done: false, failure: null };

/** After a connection that broke. */
export function whenParcelLost({ turn }: ParcelState): ParcelState {
  return { turn: turn + 1, done: false, failure: "unreachable" };
}

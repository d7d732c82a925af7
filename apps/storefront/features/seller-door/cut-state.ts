import type { StepFailure } from "./step-state";

/** What the last try to take pieces off an order came to. */
export interface CutState {
  turn: number;
  done: boolean;
  failure: StepFailure | "invalid" | null;
  /** Name of a tap that failed, to be sent again under it: it may have been done all the same. */
  request: string | null;
}

export const NO_CUT: CutState = { turn: 0, done: false, failure: null, request: null };

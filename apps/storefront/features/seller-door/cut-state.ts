import type { StepFailure } from "./step-state";

/** What the last try to take pieces off an order came to. */
export interface CutState {
  turn: number;
  done: boolean;
  failure: StepFailure | "invalid" | null;
}

export const NO_CUT: CutState = { turn: 0, done: false, failure: null };

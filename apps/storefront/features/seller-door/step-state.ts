import type { SellerStep } from "@/lib/medusa/seller";

export type StepFailure = "wrong_status" | "not_found" | "forbidden" | "unreachable";

/** Why a step was not taken; `alcohol_apart`: all of the order was to leave together, with alcohol among other goods. */
export type StepRefusal = StepFailure | "alcohol_apart";

/** What the last step with one order came to. */
export interface StepState {
  turn: number;
  done: SellerStep | null;
  failure: StepRefusal | null;
}

export const NO_STEP: StepState = { turn: 0, done: null, failure: null };

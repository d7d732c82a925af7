import type { SellerStep } from "@/lib/medusa/seller";

export type StepFailure = "wrong_status" | "not_found" | "forbidden" | "unreachable";

/** What the last step with one order came to. */
export interface StepState {
  turn: number;
  done: SellerStep | null;
  failure: StepFailure | null;
}

export const NO_STEP: StepState = { turn: 0, done: null, failure: null };

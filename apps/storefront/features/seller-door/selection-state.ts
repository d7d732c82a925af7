import type { SellerStep } from "@/lib/medusa/seller";
import type { StepRefusal } from "./step-state";

/** What the last step with several orders came to. */
export interface SelectionState {
  turn: number;
  step: SellerStep | null;
  /** Orders that have gone the step, now or before. */
  done: number;
  /** Orders that have not. */
  left: number;
  /** Why the first of these has not; `nothing` when none was selected. */
  failure: StepRefusal | "nothing" | null;
}

export const NOTHING_SELECTED: SelectionState = {
  turn: 0,
  step: null,
  done: 0,
  left: 0,
  failure: null,
};

/** The form that the boxes of all orders on a page belong to, and what each posts its order's id as. */
export const SELECTION = { form: "chon-don", field: "don" };

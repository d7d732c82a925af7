/** Why an order was not changed. Closed set; the message catalogue has a text for each. */
export type ChangeProblem =
  "changed" | "address" | "costs_more" | "not_deliverable" | "locked" | "too_many" | "unreachable";

export interface ChangeState {
  turn: number;
  problem: ChangeProblem | null;
  /** The name of the wish that failed, which the next try keeps, and what was typed. */
  kept: { request: string; address: string } | null;
}

export const NOTHING_CHANGED: ChangeState = { turn: 0, problem: null, kept: null };

/** A try that failed, with what it is tried again with. */
export function failed(
  { turn }: ChangeState,
  problem: ChangeProblem,
  kept: ChangeState["kept"] = null,
): ChangeState {
  return { turn: turn + 1, problem, kept };
}

import type { AccountProblem } from "./account-problem";

/** What a form of the account shows after a post. */
export interface AccountState {
  turn: number;
  problem: AccountProblem | null;
  /** What was typed, by field. */
  typed: Record<string, string>;
}

export const NOTHING_POSTED: AccountState = { turn: 0, problem: null, typed: {} };

/** The state after a post that did what it should. */
export function done({ turn }: AccountState): AccountState {
  return { turn: turn + 1, problem: null, typed: {} };
}

/** The state after a post that did not. */
export function failed(
  { turn }: AccountState,
  problem: AccountProblem,
  typed: Record<string, string> = {},
): AccountState {
  return { turn: turn + 1, problem, typed };
}

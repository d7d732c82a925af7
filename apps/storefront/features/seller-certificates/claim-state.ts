import { BLANK_CLAIM, readTypedClaim, type TypedClaim } from "./typed-claim";

export type ClaimFailure = "fields" | "not_found" | "forbidden" | "unreachable";

/** What the form of a decision shows after a post. */
export interface ClaimState {
  turn: number;
  typed: TypedClaim;
  /** The market's words on single fields. */
  problems: Record<string, string>;
  failure: ClaimFailure | null;
}

export const UNTOUCHED_CLAIM: ClaimState = {
  turn: 0,
  typed: BLANK_CLAIM,
  problems: {},
  failure: null,
};

/** The state of a form whose post got lost on the way. */
export function lostClaim({ turn }: ClaimState, form: FormData): ClaimState {
  return { turn: turn + 1, typed: readTypedClaim(form), problems: {}, failure: "unreachable" };
}

import type { StatementOutcome } from "@/lib/medusa/seller-transfers";
import type { TransferFailure } from "./transfer-state";

/** What the form of a bank's statement shows after a post. */
export interface StatementState {
  turn: number;
  /** The market's own words on what is wrong with the file. */
  problem: string | null;
  failure: TransferFailure | null;
  taken: StatementOutcome | null;
}

export const NO_STATEMENT: StatementState = { turn: 0, problem: null, failure: null, taken: null };

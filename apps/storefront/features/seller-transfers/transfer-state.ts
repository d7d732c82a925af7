export type TransferFailure =
  | "text"
  | "key"
  | "amount"
  | "wrong_status"
  | "unavailable"
  | "no_way"
  | "forbidden"
  | "unreachable";

/** What a form about transfers shows after a post. */
export interface TransferState {
  turn: number;
  failure: TransferFailure | null;
}

export const NO_TRANSFER: TransferState = { turn: 0, failure: null };

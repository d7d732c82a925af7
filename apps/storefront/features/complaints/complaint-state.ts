/** Why a complaint was not taken. Closed set; the message catalogue has a text for each. */
export type ComplaintProblem =
  | "kind"
  | "quantity"
  | "bad_units"
  | "wish"
  | "text"
  | "late"
  | "locked"
  | "too_many"
  | "unreachable";

export interface ComplaintState {
  turn: number;
  done: boolean;
  problem: ComplaintProblem | null;
  /** As it stands in the form; the kind is empty for none. */
  typed: { kind: string; quantity: string; bad: string; wish: string; text: string };
}

export interface AppealState {
  turn: number;
  problem: ComplaintProblem | null;
  appeal: string;
}

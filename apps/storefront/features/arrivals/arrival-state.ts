/** Why it was not taken that an order has come. Closed set; the message catalogue has a text for each. */
export type ArrivalProblem = "changed" | "locked" | "too_many" | "unreachable";

export interface ArrivalState {
  turn: number;
  problem: ArrivalProblem | null;
}

/** Why an order could not be opened. Closed set; the message catalogue has a text for each. */
export type TrackingProblem =
  "order_missing" | "phone_missing" | "not_found" | "too_many" | "unreachable";

export interface TrackingState {
  turn: number;
  order: string;
  phone: string;
  problem: TrackingProblem | null;
}

/** Why a message was not sent. Closed set; the message catalogue has a text for each. */
export type MessageProblem = "text" | "over" | "too_many" | "locked" | "forbidden" | "unreachable";

export interface MessageState {
  turn: number;
  problem: MessageProblem | null;
  /** As it stands in the form. */
  text: string;
}

/** Why an answer or a report was not taken. Closed set; the message catalogue has a text for each. */
export type ReplyProblem = "text" | "gone" | "forbidden" | "unreachable";

/** What a form about a review shows after a post. */
export interface ReplyState {
  turn: number;
  done: boolean;
  problem: ReplyProblem | null;
  typed: string;
}

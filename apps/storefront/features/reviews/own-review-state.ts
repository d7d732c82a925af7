/** Why a review was not taken. Closed set; the message catalogue has a text for each. */
export type ReviewProblem =
  "score" | "text" | "name" | "late" | "locked" | "too_many" | "unreachable";

export interface OwnReviewState {
  turn: number;
  done: boolean;
  problem: ReviewProblem | null;
  /** What was typed; the score as it stands in the form, empty for none. */
  typed: { score: string; text: string; name: string };
}

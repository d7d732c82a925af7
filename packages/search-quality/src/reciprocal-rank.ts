import type { Grades } from "./gold-query";
import { isRelevant } from "./relevant";

/** 1 / rank of the first relevant answer (grade 2 or 3), 0 when there is none. Its mean over queries is the MRR. */
export function reciprocalRank(answers: readonly string[], grades: Grades): number {
  const index = answers.findIndex((handle) => isRelevant(grades, handle));
  return index < 0 ? 0 : 1 / (index + 1);
}

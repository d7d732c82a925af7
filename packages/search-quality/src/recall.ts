import type { Grades } from "./gold-query";
import { isRelevant } from "./relevant";

/** Relevant products (grade 2 and 3) among the first `depth` answers, over min(depth, all relevant ones): 0…1. */
export function recall(answers: readonly string[], grades: Grades, depth: number): number {
  const relevant = [...grades.keys()].filter((handle) => isRelevant(grades, handle)).length;
  const found = answers.slice(0, depth).filter((handle) => isRelevant(grades, handle)).length;
  return found / Math.min(depth, relevant);
}

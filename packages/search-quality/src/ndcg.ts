import type { Grades } from "./gold-query";

/**
 * Normalised discounted cumulative gain of the first `depth` answers, 0…1:
 *
 *     DCG = Σ (2^grade − 1) / log2(rank + 1)      rank from 1
 *     NDCG = DCG of the answers / DCG of the best possible answers
 *
 * (Burges et al., "Learning to Rank using Gradient Descent", ICML 2005). `grades` has at least one product.
 */
export function ndcg(answers: readonly string[], grades: Grades, depth: number): number {
  const ideal = [...grades.values()].toSorted((a, b) => b - a);
  const found = answers.map((handle) => grades.get(handle) ?? 0);
  return gain(found.slice(0, depth)) / gain(ideal.slice(0, depth));
}

function gain(grades: readonly number[]): number {
  return grades.reduce((sum, grade, index) => sum + (2 ** grade - 1) / Math.log2(index + 2), 0);
}

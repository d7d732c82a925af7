import type { Grades } from "./gold-query";

/**
 * Answers with any grade among the first `depth`, over min(depth, answers given): 0…1. A product that is
 * there only because its word looks alike without marks has none (dừa for "dứa"). No answer at all is 0.
 */
export function homographPrecision(
  answers: readonly string[],
  grades: Grades,
  depth: number,
): number {
  const first = answers.slice(0, depth);
  return first.length === 0
    ? 0
    : first.filter((handle) => grades.has(handle)).length / first.length;
}

import type { Grades } from "./gold-query";

/** The lowest grade of a product that a list must not miss. */
const RELEVANT = 2;

export function isRelevant(grades: Grades, handle: string): boolean {
  return (grades.get(handle) ?? 0) >= RELEVANT;
}

import type { WeightStep } from "./seller-delivery";

/** What an order of a weight costs more: the addition of the heaviest step that it is beyond, whole đồng. */
export function addedFor(steps: readonly WeightStep[], grams: number): number {
  const beyond = steps.filter(({ over_grams }) => grams > over_grams);
  return beyond.toSorted((a, b) => b.over_grams - a.over_grams)[0]?.add_vnd ?? 0;
}

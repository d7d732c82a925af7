import type { Outcome } from "./measure";

/** Means over outcomes, each 0…1. */
export interface Figures {
  readonly queries: number;
  readonly ndcg: number;
  readonly recall: number;
  readonly mrr: number;
  /** Share of queries that got no answer although every one has one. */
  readonly zeroResults: number;
  /** Null when no homograph is among the outcomes. */
  readonly homographPrecision: number | null;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** `outcomes` has at least one. */
export function figures(outcomes: readonly Outcome[]): Figures {
  const precisions = outcomes.flatMap(({ homographPrecision }) => homographPrecision ?? []);
  return {
    queries: outcomes.length,
    ndcg: mean(outcomes.map((outcome) => outcome.ndcg)),
    recall: mean(outcomes.map((outcome) => outcome.recall)),
    mrr: mean(outcomes.map((outcome) => outcome.reciprocalRank)),
    zeroResults: mean(outcomes.map(({ answers }) => (answers.length === 0 ? 1 : 0))),
    homographPrecision: precisions.length === 0 ? null : mean(precisions),
  };
}

/** Figures of each group that `key` puts the outcomes into, in the order in which groups first appear. */
export function figuresBy(
  outcomes: readonly Outcome[],
  key: (outcome: Outcome) => string,
): Map<string, Figures> {
  const groups = new Map<string, Outcome[]>();
  for (const outcome of outcomes) {
    const name = key(outcome);
    groups.set(name, [...(groups.get(name) ?? []), outcome]);
  }
  return new Map([...groups].map(([name, group]) => [name, figures(group)]));
}

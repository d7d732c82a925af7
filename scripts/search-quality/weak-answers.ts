import type { Outcome } from "@cho-lang/search-quality/measure";

const WORTH_A_LOOK = 0.9;

function isWeak({ ndcg, recall, homographPrecision }: Outcome): boolean {
  return ndcg < WORTH_A_LOOK || recall < 1 || (homographPrecision ?? 1) < 1;
}

/**
 * The questions that were answered badly, a line for each, worst first: kind, mode, what was typed, NDCG,
 * recall, what came, and what is wanted with its grades.
 */
export function weakAnswers(outcomes: readonly Outcome[]): string[] {
  return outcomes
    .filter(isWeak)
    .toSorted((a, b) => a.ndcg - b.ndcg)
    .map(({ query, mode, typed, ndcg, recall, homographPrecision, answers }) =>
      [
        query.kind,
        mode,
        typed,
        `ndcg ${ndcg.toFixed(2)}`,
        `recall ${recall.toFixed(2)}`,
        homographPrecision === null ? "" : `p@5 ${homographPrecision.toFixed(2)}`,
        `came: ${answers.join(" ") || "nothing"}`,
        `wanted: ${[...query.grades].map(([handle, grade]) => `${handle}=${grade}`).join(" ")}`,
      ].join(" | "),
    );
}

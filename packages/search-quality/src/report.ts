import { figures, figuresBy } from "./figures";
import type { Figures } from "./figures";
import { isSpelling } from "./gold-query";
import type { Outcome } from "./measure";

/** What one engine is worth on the gold set. */
export interface Report {
  readonly engine: string;
  /** Over every query in every mode. */
  readonly all: Figures;
  /** By typing mode; the spelling kinds, which are in no mode, stand last by their own names. */
  readonly byMode: Readonly<Record<string, Figures>>;
  /** By kind of query, over its modes. */
  readonly byKind: Readonly<Record<string, Figures>>;
  /** Largest less smallest NDCG of the typing modes, the spelling kinds left out. */
  readonly modeGap: number;
}

export function report(engine: string, outcomes: readonly Outcome[]): Report {
  const inModes = outcomes.filter(({ query }) => !isSpelling(query.kind));
  const modes = [...figuresBy(inModes, ({ mode }) => mode).values()].map((mode) => mode.ndcg);
  return {
    engine,
    all: figures(outcomes),
    byMode: Object.fromEntries(
      figuresBy(outcomes, ({ query, mode }) => (isSpelling(query.kind) ? query.kind : mode)),
    ),
    byKind: Object.fromEntries(figuresBy(outcomes, ({ query }) => query.kind)),
    modeGap: Math.max(...modes) - Math.min(...modes),
  };
}

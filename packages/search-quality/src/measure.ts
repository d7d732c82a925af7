import { fold } from "@cho-lang/vietnamese-text/fold";
import { catalogueOf, isSpelling } from "./gold-query";
import type { GoldCatalogue, GoldQuery } from "./gold-query";
import { homographPrecision } from "./homograph-precision";
import { ndcg } from "./ndcg";
import { recall } from "./recall";
import { reciprocalRank } from "./reciprocal-rank";
import { FULL_MARKS, TYPING_MODES } from "./typing-modes";
import type { TypingMode } from "./typing-modes";
import { WantedGrades } from "./wanted-grades";

/** How far down a list is looked at, and for homographs. */
const DEPTH = 10;
const HOMOGRAPH_DEPTH = 5;

/** Whatever can be asked: handles of the first products, best first, at most `take`. */
export interface SearchEngine {
  readonly name: string;
  readonly search: (q: string, catalogue: GoldCatalogue, take: number) => Promise<string[]>;
}

/** One query, typed one way, and what came of it. */
export interface Outcome {
  readonly query: GoldQuery;
  /** Name of the typing mode; "as written" for the spelling kinds. */
  readonly mode: string;
  readonly typed: string;
  readonly answers: readonly string[];
  readonly ndcg: number;
  readonly recall: number;
  readonly reciprocalRank: number;
  /** Null where no mark was typed that could tell homographs apart, and for all that are none. */
  readonly homographPrecision: number | null;
}

/** Asks an engine the whole gold set, each query in each of its typing modes, one after the other. */
export async function measure(
  engine: SearchEngine,
  gold: readonly GoldQuery[],
): Promise<Outcome[]> {
  const wanted = new WantedGrades(gold);
  const outcomes: Outcome[] = [];
  for (const query of gold) {
    const spelling = isSpelling(query.kind);
    for (const mode of spelling ? [FULL_MARKS] : TYPING_MODES) {
      const typed = mode.type(query.text);
      const kept = mode.loses ? typed : query.text;
      const answers = await engine.search(typed, catalogueOf(query.kind), DEPTH);
      const grades = wanted.of(query, kept);
      outcomes.push({
        query,
        mode: spelling ? "as written" : mode.name,
        typed,
        answers,
        ndcg: ndcg(answers, grades, DEPTH),
        recall: recall(answers, grades, DEPTH),
        reciprocalRank: reciprocalRank(answers, grades),
        homographPrecision: tellsHomographs(query, mode)
          ? homographPrecision(answers, grades, HOMOGRAPH_DEPTH)
          : null,
      });
    }
  }
  return outcomes;
}

/** Whether the marks that tell homographs apart were typed, and there are any ("rau" may just as well be râu). */
function tellsHomographs({ kind, text }: GoldQuery, { loses }: TypingMode): boolean {
  return kind === "homographs" && !loses && fold(text) !== text.toLowerCase();
}

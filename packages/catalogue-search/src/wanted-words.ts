import type { Alternative, WantedWord } from "./match-words";
import { OPENING_WORDS } from "./opening-words";
import type { QueryWord } from "./read-query";
import type { SynonymSpan } from "./synonym-spans";
import type { TextIndex } from "./text-index";
import type { Tier, Tiers } from "./word-alternatives";

export interface Reach {
  /**
   * "nearest": each word by its nearest tier only; "sure": the same, but by no contrary marks; a tier: by all up to
   * that one, or its nearest when that lies further.
   */
  readonly tier: "nearest" | "sure" | Tier;
  /** What becomes of filler words: they must stand where a document is named, or anywhere, or may be missing. */
  readonly fillers: "named" | "required" | "optional" | "sure_optional";
}

/** The nearest tier that has any answer, or null for an unknown word. */
export function nearestTier(tiers: Tiers): Tier | null {
  const at = tiers.findIndex((tier) => tier.length > 0);
  return at < 0 ? null : (at as Tier);
}

/** What is asked of the documents, one entry for each word of the query. */
export function wantedWords(
  index: TextIndex,
  size: number,
  words: readonly QueryWord[],
  tiers: readonly Tiers[],
  spans: readonly SynonymSpan[],
  reach: Reach,
): WantedWord[] {
  return words.map((word, at) => {
    const own = tiers[at] ?? [[], [], [], []];
    const nearest = nearestTier(own) ?? 0;
    const furthest = typeof reach.tier === "number" ? Math.max(nearest, reach.tier) : nearest;
    const covering = spans.filter(({ start, end }) => start <= at && at < end);
    // Other marks than those that were typed are not needed where a synonym answers.
    const contrary = nearest === 2 && (reach.tier === "sure" || covering.length > 0);
    const alternatives: Alternative[] = [
      ...(contrary ? [] : own.slice(0, furthest + 1).flat()),
      ...covering.map(({ list, level }) => ({ list, level, term: -1 })),
    ];
    return {
      alternatives,
      required: !(
        (word.filler && reach.fillers === "optional") ||
        (word.filler === "surely" && reach.fillers === "sure_optional")
      ),
      within:
        word.filler && reach.fillers === "named"
          ? "naming"
          : nearest === 2 && covering.length === 0
            ? "notable"
            : "all",
      importance: importanceOf(index, size, word, alternatives),
      kind: !OPENING_WORDS.has(word.text),
    };
  });
}

/** Rare words tell more, whichever marks were typed. */
function importanceOf(
  index: TextIndex,
  size: number,
  { folded }: QueryWord,
  alternatives: readonly Alternative[],
): number {
  const fold = index.lexicon.findFold(folded);
  const markings = fold === undefined ? [] : (index.lexicon.termsOf[fold] ?? []);
  let documents = markings.reduce((sum, term) => sum + index.live(term), 0);
  if (documents === 0) documents = alternatives.reduce((sum, { list }) => sum + list.live, 0);
  return 1 + Math.log2(1 + size / Math.max(documents, 1)) / 8;
}

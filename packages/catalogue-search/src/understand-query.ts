import { isSyllable } from "@cho-lang/vietnamese-text/syllable";
import {
  attemptAll,
  attemptSome,
  sentenceOf,
  type Attempt,
  type Ground,
  type Sentence,
} from "./attempt";
import { bestTerm } from "./best-term";
import { corrected, correctedOnce, withMisspelt } from "./correct-words";
import { saysNothing } from "./filler-words";
import { readQuery } from "./read-query";
import { respelt, withSplits } from "./respell-words";
import type { Reading } from "./types";
import { nearestTier } from "./wanted-words";

/** A query as understood. Without an attempt, all documents answer (kind "all") or none ("nothing"). */
export interface Understanding {
  readonly reading: Reading;
  readonly attempt: Attempt | null;
}

export interface Manner {
  readonly match: "all" | "any" | "last";
  readonly typos: boolean;
}

/** In longer queries, words that are not found together say more than one slip of the finger. */
const MOST_SLIPS = 4;
const LONGEST_READING = 200;
const ALL: Understanding = { reading: { kind: "all", text: "" }, attempt: null };

/**
 * Finds what a person meant, trying what was typed first and then what lies further and further from it; the
 * first reading that any document answers is taken.
 */
export function understandQuery(ground: Ground, text: string, manner: Manner): Understanding {
  const unfinished = manner.match === "last";
  const typed = sentenceOf(ground, readQuery(text, { unfinished, index: ground.index }));
  if (typed.words.length === 0) return ALL;
  if (manner.match === "any") {
    const some = attemptSome(ground, typed, "any");
    return some ? asMeant(ground, some) : nothing(text);
  }
  return asTyped(ground, typed) ?? otherwise(ground, typed, manner.typos) ?? nothing(text);
}

function asTyped(ground: Ground, typed: Sentence): Understanding | null {
  const all = attemptAll(ground, typed, "nearest");
  if (!all) return null;
  if (all.beheaded && typed.tiers.some((tiers) => nearestTier(tiers) === 2)) return null;
  if (typed.words.length === 1 || !(all.beheaded || all.narrow)) return asMeant(ground, all);
  const some = attemptSome(ground, typed, "some");
  if (!some) return null;
  return all.beheaded ? understood(some, "partly") : asMeant(ground, some);
}

function otherwise(ground: Ground, typed: Sentence, typos: boolean): Understanding | null {
  if (saysNothing(typed.words)) return ALL;
  const parted = respelt(ground, typed);
  if (worthwhile(parted)) return understood(parted, "corrected");
  // A syllable that stands alone is rather a thing that is not sold here than a slip of the finger.
  const unknown = typed.words.map(
    (word, at) => isUnknown(typed, at) && (typed.words.length > 1 || !isSyllable(word.text)),
  );
  if (typos && unknown.includes(true)) {
    const right = corrected(ground, typed, unknown);
    if (worthwhile(right)) return understood(right, "corrected");
  }
  const remarked = attemptAll(ground, typed, 1) ?? attemptAll(ground, typed, 2);
  if (worthwhile(remarked)) return asMeant(ground, remarked);
  if (typos && typed.words.length <= MOST_SLIPS && !unknown.includes(true)) {
    const right = correctedOnce(ground, typed);
    if (worthwhile(right)) return understood(right, "corrected");
  }
  return partly(ground, typed, typos);
}

function partly(ground: Ground, typed: Sentence, typos: boolean): Understanding | null {
  const split = sentenceOf(ground, withSplits(ground, typed.words));
  const unknown = split.words.map((word, at) => isUnknown(split, at) && !isSyllable(word.text));
  const some = attemptSome(
    ground,
    typos ? withMisspelt(ground.index, split, unknown) : split,
    "some",
  );
  return some && understood(some, "partly");
}

/** Documents that only mention the words in passing prove no other reading. */
function worthwhile(attempt: Attempt | null): attempt is Attempt {
  return attempt !== null && attempt.named;
}

function isUnknown({ words, tiers, spans }: Sentence, at: number): boolean {
  if (words[at]?.filler) return false;
  const own = tiers[at];
  if (own && nearestTier(own) !== null) return false;
  return !spans.some(({ start, end }) => start <= at && at < end);
}

/** The reading of words found as they are, or under other marks where there are none with theirs. */
function asMeant(ground: Ground, attempt: Attempt): Understanding {
  const { words, tiers } = attempt.sentence;
  let remarked = false;
  const shown = words.map((word, at) => {
    const term = word.filler ? null : bestTerm(ground, attempt, at);
    const contrary = tiers[at]?.[2].some((alternative) => alternative.term === term);
    if (term === null || !contrary) return word.shown;
    remarked = true;
    return ground.index.lexicon.shown[term] ?? word.shown;
  });
  if (remarked) return { reading: { kind: "without_marks", text: shown.join(" ") }, attempt };
  return understood(attempt, words.some((word) => word.decoded) ? "decoded" : "as_typed");
}

function understood(attempt: Attempt, kind: Reading["kind"]): Understanding {
  const text = attempt.sentence.words.map((word) => word.shown).join(" ");
  return { reading: { kind, text }, attempt };
}

function nothing(text: string): Understanding {
  const typed = text.trim().slice(0, LONGEST_READING);
  return { reading: { kind: "nothing", text: typed }, attempt: null };
}

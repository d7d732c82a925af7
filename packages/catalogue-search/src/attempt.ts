import {
  HEAD_MENTIONED,
  type FieldTables,
  type MatchMode,
  type WantedWord,
  type WordMatcher,
} from "./match-words";
import { looksFilling } from "./filler-words";
import { kindBits } from "./note-distant";
import type { PostingList } from "./posting-list";
import { rankMatches } from "./rank-matches";
import type { DocumentReader } from "./read-document";
import type { QueryWord } from "./read-query";
import { synonymSpans, type SynonymSpan } from "./synonym-spans";
import type { TextIndex } from "./text-index";
import type { FieldValue } from "./types";
import { wantedWords, type Reach } from "./wanted-words";
import { wordTiers, type Tiers } from "./word-alternatives";

/** What a query is asked of. */
export interface Ground {
  readonly index: TextIndex;
  readonly matcher: WordMatcher;
  readonly reader: DocumentReader;
  readonly tables: FieldTables;
  /** By slot: 1 when its document is there. */
  readonly living: Uint8Array;
  readonly size: number;
  /** The documents with a value, as if a name of theirs held it; null for a field that is none. */
  readonly withValue: (value: FieldValue) => PostingList | null;
}

/** Words, with what may answer them. */
export interface Sentence {
  readonly words: readonly QueryWord[];
  readonly tiers: readonly Tiers[];
  readonly spans: readonly SynonymSpan[];
}

/** A sentence that some document answers: the ground's matcher holds them, ranked. */
export interface Attempt {
  readonly sentence: Sentence;
  readonly wanted: readonly WantedWord[];
  /** What the best document counts beside what the words count at most: about 1 when they are its title. */
  readonly quality: number;
  /** Each word is more than mentioned in the best documents. */
  readonly named: boolean;
  /** The first word, which says what is looked for, is only mentioned, and not together with all others. */
  readonly beheaded: boolean;
  /** Some document has all words side by side; has them so in its names; has them for its title. */
  readonly whole: boolean;
  readonly wholeNamed: boolean;
  readonly entitled: boolean;
}

/** When not all words can be had, the first ones tell most: they name the thing, the others describe it. */
const LEAN = [2.2, 1.4];

export function sentenceOf(ground: Ground, words: readonly QueryWord[]): Sentence {
  const marked = words.some(({ text, folded }) => text !== folded);
  return {
    words,
    tiers: words.map((word) => wordTiers(ground.index, word, marked)),
    spans: synonymSpans(ground.index, words, ground.withValue),
  };
}

/**
 * Looks for documents with all words. Filler words must stand side by side with the others or, where they do nowhere, in
 * the documents' names; when there are no such documents, filler words may be missing.
 */
export function attemptAll(
  ground: Ground,
  sentence: Sentence,
  tier: Reach["tier"],
): Attempt | null {
  if (!sentence.words.some((word) => word.filler)) {
    return run(ground, sentence, { tier, fillers: "named" }, "all");
  }
  const told = run(ground, sentence, { tier, fillers: "required" }, "all");
  if (told?.whole) return told;
  const named = told && run(ground, sentence, { tier, fillers: "named" }, "all");
  if (sentence.words.every((word) => word.filler)) return named;
  if (named?.wholeNamed) return named;
  const others = run(ground, sentence, { tier, fillers: "optional" }, "all");
  if (!named || others?.wholeNamed) return others;
  return run(ground, sentence, { tier, fillers: "named" }, "all");
}

/**
 * Looks for documents with any of the words, and keeps all of them ("any", under other marks where there are none with
 * theirs) or those that have most of what tells.
 */
export function attemptSome(
  ground: Ground,
  sentence: Sentence,
  mode: "some" | "any",
): Attempt | null {
  const reach = { tier: "sure", fillers: "sure_optional" } as const;
  const sure = run(ground, sentence, reach, mode);
  if (sure || mode === "some") return sure;
  return run(ground, sentence, { ...reach, tier: "nearest" }, mode);
}

/**
 * Looks for documents that have the word that names what is looked for, or most of what the words tell; best first
 * in the matcher. A document that has the words in passing only is none.
 */
export function attemptNear(ground: Ground, sentence: Sentence): boolean {
  const reach = { tier: "sure", fillers: "sure_optional" } as const;
  return run(ground, sentence, reach, "near") !== null;
}

function run(ground: Ground, sentence: Sentence, reach: Reach, mode: MatchMode): Attempt | null {
  const { index, matcher, reader, tables, living, size } = ground;
  const { words, tiers, spans } = sentence;
  const even = wantedWords(index, size, words, tiers, spans, reach);
  const wanted = mode === "some" ? leaning(even, words, spans) : even;
  matcher.match(wanted, mode, tables, living);
  if (matcher.count === 0) return null;
  const { best, mentions, whole, wholeNamed, entitled } = rankMatches(matcher, reader, {
    words: wanted,
    spans,
    tables,
    mode,
  });
  return {
    sentence,
    wanted,
    quality: best / mostOf(even),
    named: mentions === 0,
    beheaded: mentions >= HEAD_MENTIONED && !whole,
    whole,
    wholeNamed,
    entitled,
  };
}

/**
 * Whether no word follows that this one could be one name with: "bột" in "bột làm miến". Then it says enough, even if it
 * opens many names.
 */
export function standsAlone(words: readonly QueryWord[], at: number): boolean {
  const next = words[at + 1];
  return !next || looksFilling(next);
}

/** The words with more importance for the first required ones that name a thing. */
function leaning(
  wanted: readonly WantedWord[],
  words: readonly QueryWord[],
  spans: readonly SynonymSpan[],
): WantedWord[] {
  const kinds = kindBits(wanted, spans);
  let place = 0;
  return wanted.map((word, at) => {
    const names = ((kinds >> at) & 1) === 1 || standsAlone(words, at);
    const lean = word.required && names ? (LEAN[place++] ?? 1) : 1;
    return { ...word, importance: word.importance * lean };
  });
}

function mostOf(words: readonly WantedWord[]): number {
  const required = words.filter((word) => word.required);
  return (required.length > 0 ? required : words).reduce((sum, w) => sum + w.importance, 0);
}

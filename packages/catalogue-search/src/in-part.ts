import { standsAlone, type Attempt, type Ground, type Sentence } from "./attempt";
import { bitCount } from "./bit-count";
import { closest } from "./match-scores";
import type { Scored } from "./near-documents";
import { kindBits } from "./note-distant";

/**
 * Keeps, of the documents that have some of a query's words, those that tell most of it. Of very many the best are looked
 * at, and the others kept that are better than all of those that tell too little. Answers with the words of the
 * query, as bits, that the best one holds; 0 when none is left. Asked right after the attempt.
 */
export function keepTelling(ground: Ground, { sentence, wanted }: Attempt): number {
  const { matcher, reader, tables } = ground;
  const { slots, scores, count } = matcher;
  const places = closest(matcher, reader.titleLengths);
  const content = contentBits(sentence);
  const tells = tellsMost(ground, sentence, wanted, content);
  reader.begin({ words: wanted, spans: sentence.spans, tables, mode: "some" });
  const telling = new Set([...places].filter((at) => tells(slots[at] ?? 0)));
  reader.end({ words: wanted, spans: sentence.spans, tables, mode: "some" });
  const looked = new Set(places);
  const silent = Math.max(0, ...[...looked].map((at) => (telling.has(at) ? 0 : (scores[at] ?? 0))));
  const kept: Scored[] = [];
  for (let at = 0; at < count; at++) {
    const score = scores[at] ?? 0;
    if (looked.has(at) ? telling.has(at) : score > silent) {
      kept.push({ slot: slots[at] ?? 0, score });
    }
  }
  matcher.count = 0;
  matcher.append(kept);
  const [first] = kept;
  if (!first) return 0;
  const best = kept.reduce((one, other) => (other.score > one.score ? other : one), first);
  return heldBy(ground, wanted, best.slot) & content;
}

/**
 * Whether a document tells most of a query: it holds two of its words side by side, or all that it is about, or is called
 * by the word that names what is looked for, or by half of the words, one of which opens a name of its.
 */
function tellsMost(
  ground: Ground,
  { words, spans }: Sentence,
  wanted: Attempt["wanted"],
  content: number,
): (slot: number) => boolean {
  const { reader } = ground;
  const all = bitCount(content);
  const head = content & -content;
  const kinds = kindBits(wanted, spans) | (standsAlone(words, 31 - Math.clz32(head)) ? head : 0);
  return (slot) => {
    reader.read(slot, true);
    if (((reader.literally | (reader.literally >> 1)) & content) !== 0) return true;
    const held = bitCount(heldBy(ground, wanted, slot) & content);
    if (held === all && all > 2) return true;
    if (held === all && all === 2 && (content & kinds) !== 0 && inOneField(wanted, slot, content)) {
      return true;
    }
    const own = reader.named & ~reader.placed(slot) & content;
    if ((own & head) !== 0 && held * 3 >= all * 2) return true;
    if ((own & kinds) === 0) return false;
    if ((own & head) !== 0) return true;
    const opens = reader.opens || (reader.opening & own) !== 0;
    return (opens || bitCount(own) > 1) && bitCount(own) * 2 >= all;
  };
}

/** What the query is about, as bits: the words that are not only put around it. */
function contentBits({ words }: Sentence): number {
  return words.reduce((bits, { filler }, at) => (filler === "surely" ? bits : bits | (1 << at)), 0);
}

/** Whether some field of a document holds all of the words with these bits. */
function inOneField(wanted: Attempt["wanted"], slot: number, bits: number): boolean {
  const shared = wanted.reduce((fields, { alternatives }, at) => {
    if (((bits >> at) & 1) === 0) return fields;
    return fields & alternatives.reduce((own, { list }) => own | list.fieldsAt(slot), 0);
  }, ~0);
  return shared !== 0;
}

/** The words, as bits, that a document answers. */
function heldBy({ tables }: Ground, wanted: Attempt["wanted"], slot: number): number {
  return wanted.reduce((bits, { alternatives, within }, at) => {
    const table = tables.tables[within];
    const holds = alternatives.some(({ list }) => (table[list.fieldsAt(slot)] ?? 0) > 0);
    return holds ? bits | (1 << at) : bits;
  }, 0);
}

import { standsAlone, type Attempt, type Ground, type Sentence } from "./attempt";
import { bitCount } from "./bit-count";
import { closest, highest } from "./match-scores";
import { kindBits } from "./note-distant";

/**
 * Keeps, of the documents that have some of a query's words, those that tell most of it. Of very many the best are looked
 * at, and the others kept that are better than all of those that tell too little. Answers with the words of the
 * query, as bits, that the best one holds; 0 when none is left. Asked right after the attempt.
 */
export function keepTelling(ground: Ground, { sentence, wanted }: Attempt): number {
  const { matcher, reader, tables } = ground;
  const { slots, scores, count } = matcher;
  const places = closest(matcher, highest(matcher), reader.titleLengths);
  const content = contentBits(sentence);
  const tells = tellsMost(ground, sentence, wanted, content);
  reader.begin({ words: wanted, spans: sentence.spans, tables, mode: "some" });
  const telling = Array.from(places, (at) => tells(slots[at] ?? 0));
  reader.end({ words: wanted, spans: sentence.spans, tables, mode: "some" });
  const silent = places.reduce(
    (most, at, place) => (telling[place] ? most : Math.max(most, scores[at] ?? 0)),
    0,
  );
  let best = 0;
  let kept = 0;
  // The places stand in order, so the next one is at hand.
  for (let at = 0, place = 0; at < count; at++) {
    const score = scores[at] ?? 0;
    const keeps = places[place] === at ? telling[place++] === true : score > silent;
    if (!keeps) continue;
    slots[kept] = slots[at] ?? 0;
    scores[kept] = score;
    if (score > (scores[best] ?? 0)) best = kept;
    kept++;
  }
  matcher.count = kept;
  return kept === 0 ? 0 : heldBy(ground, wanted, slots[best] ?? 0) & content;
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

import { standsAlone, type Attempt, type Ground, type Sentence } from "./attempt";
import { bitCount } from "./bit-count";
import { closest } from "./match-scores";
import { kindBits } from "./note-distant";

/**
 * Keeps, of the documents that have some of a query's words, those that tell most of it: that hold two of its words
 * side by side, or all that it is about, or are called by the word that names what is looked for, or by half of the words, which
 * opens a name of theirs. Of very many only the best are looked at. Answers with the words of the query, as
 * bits, that the best one holds; 0 when none is left. Asked right after the attempt.
 */
export function keepTelling(ground: Ground, { sentence, wanted }: Attempt): number {
  const { matcher, reader, tables } = ground;
  const { spans } = sentence;
  const content = contentBits(sentence);
  const all = bitCount(content);
  const head = content & -content;
  const kinds =
    kindBits(wanted, spans) | (standsAlone(sentence.words, 31 - Math.clz32(head)) ? head : 0);
  const question = { words: wanted, spans, tables, mode: "some" } as const;
  const looked = Array.from(closest(matcher, reader.titleLengths), (at) => ({
    slot: matcher.slots[at] ?? 0,
    score: matcher.scores[at] ?? 0,
  }));
  matcher.count = 0;
  reader.begin(question);
  const kept = looked.filter(({ slot }) => {
    reader.read(slot, true);
    const together = reader.literally | (reader.literally >> 1);
    if ((together & content) !== 0) return true;
    const held = bitCount(heldBy(ground, wanted, slot) & content);
    if (
      held === all &&
      (all > 2 || (all === 2 && (content & kinds) !== 0 && inOneField(wanted, slot, content)))
    )
      return true;
    const own = reader.named & ~reader.placed(slot) & content;
    if ((own & head) !== 0 && held * 3 >= all * 2) return true;
    if ((own & kinds) === 0) return false;
    if ((own & head) !== 0) return true;
    const opens = reader.opens || (reader.opening & own) !== 0;
    return (opens || bitCount(own) > 1) && bitCount(own) * 2 >= all;
  });
  reader.end(question);
  matcher.append(kept);
  const best = kept.reduce(
    (one, other) => (other.score > one.score ? other : one),
    kept[0] ?? NONE,
  );
  return kept.length > 0 ? heldBy(ground, wanted, best.slot) & content : 0;
}

/** What the query is about, as bits: the words that are not only put around it. */
function contentBits({ words }: Sentence): number {
  return words.reduce((bits, { filler }, at) => (filler === "surely" ? bits : bits | (1 << at)), 0);
}

const NONE = { slot: -1, score: 0 };

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

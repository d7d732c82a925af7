import { addressIndex, type Entry } from "./address-index";
import { matchContext, type ContextMatch } from "./match-context";
import { HOME_PROVINCE_CODE } from "./provinces";
import { kindNamedBy } from "./unit-kind";
import { keyOf, markedKeyOf, wordsOf, type Word } from "./words-of";

/** One way to read a text: an entry, and what stood before it. */
export interface Place {
  readonly entry: Entry;
  readonly score: number;
  readonly context: ContextMatch;
  /** The kind was written before the name. */
  readonly kindWritten: boolean;
  /** The name starts the text or follows a comma: it can hardly be a part of a street's name. */
  readonly opens: boolean;
  /** What stood before the name, without the comma. */
  readonly street: string;
  /** The words of the name, as indices: [start, end). */
  readonly start: number;
  readonly end: number;
}

interface Span {
  readonly first: number;
  readonly start: number;
  readonly end: number;
  readonly kind: string;
}

const LONGEST_NAME = 6;
const SHORTEST_UNFINISHED = 2;
const LEVEL_SCORE = { commune: 10, district: 7, province: 2 };
/** Words that with a number alone make no street: in "12 Hàng Bạc" the name is the street itself. */
const HOUSE_WORDS = new Set(["so", "nha", "ngo", "ngach", "hem"]);

/** Words that alone are no street, whatever number of them stands together: "thôn", "khu phố". */
const NAMELESS =
  "thôn xóm bản ấp khu tổ phố đường đảo dân số nhà ngõ ngách hẻm xã phường thị trấn huyện tx tp tt"
    .split(" ")
    .map((word) => ({ marked: markedKeyOf(word), folded: keyOf(word) }));

/**
 * All ways to read an address, best first. An address ends with commune, district and province, of which
 * the latter two may be missing. With `partial` the text is still being typed: its last word may be
 * the beginning of a longer one.
 */
export function findPlaces(text: string, { partial }: { partial: boolean }): Place[] {
  const nfc = text.normalize("NFC");
  const words = withoutCountry(wordsOf(nfc));
  const places: Place[] = [];
  for (const span of spansOf(words)) {
    const entries = entriesFor(words, span, partial);
    if (entries.length === 0) continue;
    const reading = readingOf(words, span, nfc);
    for (const entry of entries) {
      const context = matchContext(entry, words, span.end, partial);
      if (context) places.push(placeOf(entry, context, span, reading));
    }
  }
  return withoutNested(places).sort((a, b) => b.score - a.score);
}

/** In "12 Trần Hưng Đạo" a longer name hides "Hưng Đạo", unless a comma or a kind sets that apart. */
function withoutNested(places: readonly Place[]): Place[] {
  const longest = new Map<number, number>();
  for (const { start, end } of places) {
    longest.set(end, Math.min(start, longest.get(end) ?? start));
  }
  return places.filter(
    ({ start, end, opens, kindWritten }) => opens || kindWritten || start === longest.get(end),
  );
}

/** "…, Việt Nam" and a postal code of five or six digits say nothing about the place. */
function withoutCountry(words: Word[]): Word[] {
  const kept = [...words];
  while (kept.length > 1 && /^\d{5,6}$/.test(kept.at(-1)?.folded ?? "")) kept.pop();
  const last = kept.slice(-2).map((word) => word.folded);
  if (last.join(" ") === "viet nam") return kept.slice(0, -2);
  return last.at(-1) === "vn" || last.at(-1) === "vietnam" ? kept.slice(0, -1) : kept;
}

function* spansOf(words: readonly Word[]): Generator<Span> {
  for (let start = 0; start < words.length; start++) {
    for (let end = start + 1; end <= Math.min(start + LONGEST_NAME, words.length); end++) {
      if (words.slice(start + 1, end).some((word) => word.opens)) break;
      yield { first: start, start, end, kind: "" };
      for (const length of [1, 2]) {
        const kind = start >= length ? writtenKind(words, start, length) : null;
        if (kind !== null) yield { first: start - length, start, end, kind };
      }
    }
  }
}

function writtenKind(words: readonly Word[], start: number, length: number): string | null {
  const prefix = words.slice(start - length, start).map((word) => word.folded);
  const text = prefix.join(" ");
  return (
    kindNamedBy("commune", text) ?? kindNamedBy("district", text) ?? kindNamedBy("province", text)
  );
}

function entriesFor(words: readonly Word[], span: Span, partial: boolean): readonly Entry[] {
  const index = addressIndex();
  const key = words
    .slice(span.start, span.end)
    .map((word) => word.folded)
    .join(" ");
  if (span.kind === "" && /^\d/.test(key)) return [];
  const unfinished = partial && span.end === words.length && key.length >= SHORTEST_UNFINISHED;
  if (!unfinished) return index.byKey.get(key) ?? [];
  return keysThatBegin(index.sortedKeys, key).flatMap((found) => index.byKey.get(found) ?? []);
}

function keysThatBegin(sorted: readonly string[], key: string): string[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? "") < key) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (sorted[end]?.startsWith(key)) end++;
  return sorted.slice(low, end);
}

/** What all entries of one span share: worked out once, for there may be a thousand of them. */
interface Reading {
  readonly opens: boolean;
  readonly street: string;
  readonly score: number;
  readonly words: number;
  readonly marked: string;
  readonly hasMarks: boolean;
}

function readingOf(words: readonly Word[], span: Span, text: string): Reading {
  const opens = words[span.first]?.opens ?? true;
  const name = words.slice(span.start, span.end);
  return {
    opens,
    street: streetBefore(words, span, text),
    score: (opens ? 2 : 0) - (isStreetName(words, span) ? 6 : 0),
    words: name.length,
    marked: name.map((word) => word.marked).join(" "),
    hasMarks: name.some((word) => word.marked !== word.folded),
  };
}

/** Marks that were typed must be right: an "ngõ Tô" is a name, an "ngo to" may be none. */
function isNameless({ marked }: Word): boolean {
  return NAMELESS.some((word) => word.marked === marked || word.folded === marked);
}

/**
 * What stood before the name. A kind directly before it is no part of the street, also where it is the wrong
 * one: many still say xã for what is a phường now. Nor is a kind of settlement without its name.
 */
function streetBefore(words: readonly Word[], span: Span, text: string): string {
  const kind = [2, 1].find(
    (length) =>
      span.kind === "" &&
      span.start >= length &&
      !words[span.start]?.opens &&
      writtenKind(words, span.start, length) !== null,
  );
  const end = span.first - (kind ?? 0);
  if (words.slice(0, end).every(isNameless)) return "";
  const before = text.slice(0, words[end]?.start ?? 0);
  return before.replace(/[\s,;.–-]+$/u, "").trim();
}

function placeOf(entry: Entry, context: ContextMatch, span: Span, reading: Reading): Place {
  const score =
    LEVEL_SCORE[entry.level] +
    (context.district ? 3 : 0) +
    (context.province ? 4 : 0) +
    context.kinds +
    kindScore(span.kind, entry.kind) +
    nameScore(entry, reading) +
    reading.score +
    homeScore(entry);
  return {
    entry,
    score,
    context,
    kindWritten: span.kind !== "",
    opens: reading.opens,
    street: reading.street,
    start: span.start,
    end: span.end,
  };
}

function isStreetName(words: readonly Word[], span: Span): boolean {
  if (span.kind !== "" || (words[span.first]?.opens ?? true)) return false;
  let from = span.first;
  while (from > 0 && !words[from]?.opens) from--;
  return words
    .slice(from, span.first)
    .every(({ folded }) => /^\d+$/.test(folded) || folded.length === 1 || HOUSE_WORDS.has(folded));
}

/** Ties go to the market's own province, whose name alone rather means itself than a commune elsewhere. */
function homeScore(entry: Entry): number {
  if (!entry.units.some((unit) => unit.province_code === HOME_PROVINCE_CODE)) return 0;
  return entry.level === "province" ? 10 : 0.5;
}

function kindScore(written: string, actual: string): number {
  if (written === "") return 0;
  return written === actual ? 3 : -4;
}

/** Marks that were typed must be right; a name that is not yet complete counts a little less. */
function nameScore(entry: Entry, { marked, words, hasMarks }: Reading): number {
  const complete = marked.length === entry.markedKey.length;
  const length = (words - 1) / 2 - (complete ? 0 : 1);
  if (!hasMarks) return length;
  return entry.markedKey.startsWith(marked) ? length + 2 : length - 5;
}

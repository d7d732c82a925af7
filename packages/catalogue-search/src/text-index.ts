import { WORD } from "@cho-lang/vietnamese-text/words-of";
import { fieldValues } from "./field-values";
import type { FieldWeights } from "./field-weights";
import { FUNCTION_WORDS } from "./filler-words";
import { grow } from "./grow";
import { Lexicon } from "./lexicon";
import { LONGEST_TITLE } from "./match-scores";
import { PostingList } from "./posting-list";
import { SynonymBook } from "./synonym-book";
import type { Document, SynonymGroup } from "./types";

/** Tokens from here on open a value; the rest of the number is its field. */
export const VALUE_START = 0xffffff00;

/** What the names of administrative units begin with: xã, phường, đặc khu, huyện, thị xã, thành phố, tỉnh. */
const PLACE_WORDS = ["xã", "phường", "đặc", "huyện", "thị", "thành", "tỉnh"];

/** Which words stand in which documents, and in what order. Knows slots, not ids. */
export class TextIndex {
  readonly lexicon = new Lexicon();
  readonly synonyms: SynonymBook;
  /** By term. */
  readonly postings: PostingList[] = [];
  /** By synonym group: the documents that hold one of its terms where a value begins, and those that do elsewhere. */
  readonly groupPostings: PostingList[];
  readonly innerPostings: PostingList[];
  /** The words of all documents as terms, each value opened by VALUE_START. */
  tokens = new Uint32Array(1024);
  private readonly functionWords: ReadonlySet<number>;
  private readonly placeWords: ReadonlySet<number>;
  /** By slot: how many words the document's title has, or what else its heaviest field holds first. */
  titleLengths = new Uint8Array(64);
  private starts = new Uint32Array(64);
  private slots = 0;
  /** Field bits of what one document holds, while it is counted: terms, then groups. */
  private readonly bits = new Map<PostingList, number>();

  private readonly paths: readonly string[];
  /** How many of the fields name a document, and how many do that or name people and places. */
  private readonly naming: number;
  private readonly notable: number;

  constructor(weights: FieldWeights, groups: readonly SynonymGroup[]) {
    this.paths = weights.paths;
    this.naming = weights.namingPaths.length;
    this.notable = weights.notablePaths.length;
    this.synonyms = new SynonymBook(groups, this.lexicon);
    this.functionWords = new Set(FUNCTION_WORDS.map((word) => this.lexicon.add(word)));
    this.placeWords = new Set(PLACE_WORDS.map((word) => this.lexicon.add(word)));
    this.groupPostings = groups.map(() => new PostingList());
    this.innerPostings = groups.map(() => new PostingList());
  }

  /** Adds a document under the next slot. */
  add(document: Document): void {
    const slot = this.slots++;
    let end = this.starts[slot] ?? 0;
    this.titleLengths = grow(this.titleLengths, this.slots);
    this.titleLengths[slot] = 0;
    this.paths.forEach((path, field) => {
      for (const value of fieldValues(document, path)) {
        const words = String(value).normalize("NFC").match(WORD);
        if (!words) continue;
        if (field === 0) this.titleLengths[slot] ||= Math.min(words.length, LONGEST_TITLE);
        this.tokens = grow(this.tokens, end + words.length + 1);
        this.tokens[end++] = VALUE_START + field;
        for (const word of words) this.tokens[end++] = this.lexicon.add(word);
      }
    });
    this.starts = grow(this.starts, this.slots + 1);
    this.starts[this.slots] = end;
    this.count(slot);
    const names = (1 << this.notable) - 1;
    for (const [list, fields] of this.bits) list.add(slot, fields, (fields & names) === 0);
  }

  /** Takes a document out of the counts; its postings stay until `renumber`. */
  remove(slot: number): void {
    this.count(slot);
    for (const list of this.bits.keys()) list.live--;
  }

  /** First and last + 1 place of a slot's words in `tokens`. */
  startOf(slot: number): number {
    return this.starts[slot] ?? 0;
  }

  /** A value that begins with this term is the name of a place. */
  opensPlace(term: number): boolean {
    return this.placeWords.has(term);
  }

  /** How many documents hold a term. */
  live(term: number): number {
    return this.postings[term]?.live ?? 0;
  }

  /** Gives the kept slots new numbers, in the same order, and forgets those that map to −1. */
  renumber(newSlots: Int32Array): void {
    this.postings.forEach((list) => list.renumber(newSlots));
    for (const list of [...this.groupPostings, ...this.innerPostings]) list.renumber(newSlots);
    let kept = 0;
    let end = 0;
    for (let slot = 0; slot < this.slots; slot++) {
      if ((newSlots[slot] ?? -1) < 0) continue;
      const from = this.startOf(slot);
      const until = this.startOf(slot + 1);
      this.tokens.copyWithin(end, from, until);
      this.titleLengths[kept] = this.titleLengths[slot] ?? 0;
      this.starts[kept++] = end;
      end += until - from;
    }
    this.starts[kept] = end;
    this.slots = kept;
  }

  private count(slot: number): void {
    this.bits.clear();
    const end = this.startOf(slot + 1);
    let fieldAt = 0;
    let named = 0;
    for (let at = this.startOf(slot); at < end; at++) {
      const token = this.tokens[at] ?? 0;
      if (token >= VALUE_START) {
        fieldAt = token - VALUE_START;
        continue;
      }
      if (fieldAt >= this.naming && this.functionWords.has(token)) continue;
      this.mark((this.postings[token] ??= new PostingList()), 1 << fieldAt);
      const before = named;
      for (const { group, terms, narrow } of this.synonyms.answeredAt(this.tokens, at, end)) {
        const until = at + terms.length;
        if (fieldAt >= (narrow ? this.naming : this.notable)) continue;
        // Vietnamese names a thing first: "trứng vịt" is "trứng", but "mắm ruốc" is no "ruốc".
        if (until <= before) continue;
        named = Math.max(named, until);
        const opens = (this.tokens[at - 1] ?? 0) >= VALUE_START;
        const list = (opens ? this.groupPostings : this.innerPostings)[group];
        if (list) this.mark(list, 1 << fieldAt);
      }
    }
  }

  private mark(list: PostingList, field: number): void {
    this.bits.set(list, (this.bits.get(list) ?? 0) | field);
  }
}

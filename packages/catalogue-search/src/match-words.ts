import { grow } from "./grow";
import { fieldsOf, slotOf, type PostingList, type Postings } from "./posting-list";
import { sievesOf, Sifter, type Listed, type Sieve } from "./sift";

/** One word of the index that answers a word of the query, or a synonym group that does. */
export interface Alternative {
  readonly list: PostingList;
  /** How well it answers, 0 to 1. */
  readonly level: number;
  /** −1 for a synonym group. */
  readonly term: number;
}

/** A word of the query with all that answers it. */
export interface WantedWord {
  readonly alternatives: readonly Alternative[];
  /** Documents without an optional word count too, a little less. */
  readonly required: boolean;
  /** Where it counts. */
  readonly within: keyof FieldTables["tables"];
  /** How much it tells, above 0. */
  readonly importance: number;
  /** It names a kind of thing by itself, as "gà" does and "nước" in "nước mắm" does not. */
  readonly kind: boolean;
}

/** All required words; those with most of what tells; those with most of it or the first word; any, however little. */
export type MatchMode = "all" | "some" | "near" | "any";

/** Which fields count, as bits, and what a word counts by the bits of the fields in which it stands. */
export interface FieldTables {
  readonly fields: number;
  readonly tables: {
    readonly all: Float32Array;
    /** Only fields that do more than describe a document: its names, and those of people and places. */
    readonly notable: Float32Array;
    /** Only fields that name a document. */
    readonly naming: Float32Array;
  };
}

/** Scores under which a word is only mentioned, and under which it stands in no name of the document at least. */
const MENTIONED = 0.15;
const NAMED = 0.45;
/** What a mention of the first word weighs, which says what is looked for: more than of all the others. */
export const HEAD_MENTIONED = 64;
/** Postings walked through in search of any word: to take documents in, and to look at all. */
const MOST_GATHERED = 30_000;
const MOST_WALKED = 90_000;
/** When the words have more postings than this together, documents that only mention one are looked at last of all. */
const MOST_MENTIONS = 20_000;
/** A list so many times as long as the documents found is searched for each of them instead of gone through. */
const SEARCHED = 16;
/** The share of an optional word beside a required one. */
const OPTIONAL = 0.3;

/** What a word counts where, and whether only documents that name it are looked at. */
interface Within {
  readonly table: Float32Array;
  readonly named: boolean;
}

/** What a word adds to a document's score, and under which scores it is only mentioned and in no name. */
interface Share {
  readonly required: boolean;
  readonly share: number;
  readonly mentioned: number;
  readonly named: number;
  /** What a mention weighs. */
  readonly weight: number;
}

/**
 * Documents that answer a query's words, with their scores, in `slots` and `scores` up to `count`. The arrays are
 * kept from query to query, so an answer holds until the next one is asked for.
 */
export class WordMatcher {
  slots = new Uint32Array(64);
  scores = new Float32Array(64);
  /** How many of the required words a document only mentions, the first one as HEAD_MENTIONED. */
  mentions = new Uint8Array(64);
  /** How many of the required words none of its names holds. */
  unnamed = new Uint8Array(64);
  count = 0;
  /** Best score of the word at hand, by candidate. */
  private word = new Float32Array(64);
  /** What a document lacks that is found by the word at hand first: the mentions and names of the words before it. */
  private missed = 0;
  private missedNames = 0;
  /** By slot: its candidate + 1. */
  private places = new Int32Array(64);
  private readonly sifter = new Sifter();

  /**
   * Finds the living documents that answer every required word (mode "all", when any is required), or any word at
   * all. Of words that stand in very many documents, those that only mention a required one are found only where no
   * document names them all.
   */
  match(
    words: readonly WantedWord[],
    mode: MatchMode,
    { tables }: FieldTables,
    living: Uint8Array,
  ): void {
    this.places = grow(this.places, living.length);
    const all = mode === "all" && words.some((word) => word.required);
    const cost = words.reduce((sum, word) => sum + costOf(word), 0);
    if (all && cost > MOST_MENTIONS) {
      this.walk(words, { all, named: true }, tables, living);
      if (this.mentions.subarray(0, this.count).includes(0)) return;
    }
    this.walk(words, { all, named: false }, tables, living);
  }

  private walk(
    words: readonly WantedWord[],
    { all, named }: { all: boolean; named: boolean },
    tables: FieldTables["tables"],
    living: Uint8Array,
  ): void {
    this.count = this.missed = this.missedNames = 0;
    const head = words.find((word) => word.required);
    const sorted = [...words].sort(byCost);
    let walked = 0;
    sorted.forEach((word, at) => {
      if (all && at > 0 && this.count === 0) return;
      const table = tables[word.within];
      const within = { table, named: named && word.required };
      // Any of many common words may mean half the catalogue: the commonest then only add to what the others found.
      walked += costOf(word);
      const known = this.count;
      if (at === 0 || (!all && walked < MOST_GATHERED)) {
        const sieves = all ? sievesOf(sorted.slice(1), named, living.length) : [];
        this.gather(word, within, living, sieves);
      } else if (all || walked < MOST_WALKED) this.look(word, within);
      const share = shareOf(word, word === head);
      this.settle(known, share, all && word.required);
      this.settleNew(known, share);
    });
    const { places, slots, count } = this;
    for (let at = 0; at < count; at++) places[slots[at] ?? 0] = 0;
  }

  /** The documents found, which the matcher then holds no more. */
  take(): { slot: number; score: number }[] {
    const taken = Array.from({ length: this.count }, (_, at) => ({
      slot: this.slots[at] ?? 0,
      score: this.scores[at] ?? 0,
    }));
    this.count = 0;
    return taken;
  }

  /** Takes in documents from elsewhere, behind those that were found. */
  append(documents: readonly { readonly slot: number; readonly score: number }[]): void {
    this.reserve(this.count + documents.length);
    for (const { slot, score } of documents) {
      this.slots[this.count] = slot;
      this.scores[this.count++] = score;
    }
  }

  /** Takes in the documents of a word that pass the sieves of others. */
  private gather(
    { alternatives }: WantedWord,
    { table, named }: Within,
    living: Uint8Array,
    sieves: readonly Sieve[],
  ): void {
    for (const { list, level } of alternatives) {
      this.gatherAll(this.sifter.sift(list.named, sieves), table, level, living);
      if (!named) this.gatherAll(this.sifter.sift(list.mentioned, sieves), table, level, living);
    }
  }

  private gatherAll(
    { entries, length }: Listed,
    table: Float32Array,
    level: number,
    living: Uint8Array,
  ): void {
    this.reserve(this.count + length);
    const { places, slots, word } = this;
    let { count } = this;
    for (let at = 0; at < length; at++) {
      const entry = entries[at] ?? 0;
      const slot = slotOf(entry);
      const score = (table[fieldsOf(entry)] ?? 0) * level;
      if (score === 0 || living[slot] === 0) continue;
      let place = (places[slot] ?? 0) - 1;
      if (place < 0) {
        place = count++;
        places[slot] = count;
        slots[place] = slot;
        word[place] = score;
      } else if (score > (word[place] ?? 0)) {
        word[place] = score;
      }
    }
    this.count = count;
  }

  /** Looks for a word in the documents found so far only. */
  private look({ alternatives }: WantedWord, { table, named }: Within): void {
    for (const { list, level } of alternatives) {
      this.lookAll(list.named, table, level);
      if (!named) this.lookAll(list.mentioned, table, level);
    }
  }

  private lookAll(postings: Postings, table: Float32Array, level: number): void {
    const { places, slots, count } = this;
    const { entries, length } = postings;
    const bySlot = length > count ? postings.fieldsBySlot(places.length) : null;
    if (bySlot) {
      // Not by `fieldsAt`, which takes a tenth of a whole search more here.
      for (let place = 0; place < count; place++) {
        const fields = bySlot[slots[place] ?? 0] ?? 0;
        if (fields > 0) this.raise(place, (table[fields] ?? 0) * level);
      }
    } else if (length > count * SEARCHED) {
      for (let place = 0; place < count; place++) {
        const fields = postings.fieldsAt(slots[place] ?? 0);
        if (fields > 0) this.raise(place, (table[fields] ?? 0) * level);
      }
    } else {
      for (let at = 0; at < length; at++) {
        const entry = entries[at] ?? 0;
        const place = (places[slotOf(entry)] ?? 0) - 1;
        if (place >= 0) this.raise(place, (table[fieldsOf(entry)] ?? 0) * level);
      }
    }
  }

  private raise(place: number, score: number): void {
    if (score > (this.word[place] ?? 0)) this.word[place] = score;
  }

  /** Adds the word's scores to those of the documents known before it; those without it go when it is needed. */
  private settle(known: number, { share, mentioned, weight, named }: Share, needed: boolean): void {
    if (known === 0) return;
    const { places, slots, scores, mentions, unnamed, word } = this;
    let kept = 0;
    for (let place = 0; place < known; place++) {
      const slot = slots[place] ?? 0;
      const score = word[place] ?? 0;
      word[place] = 0;
      if (needed && score === 0) {
        places[slot] = 0;
        continue;
      }
      slots[kept] = slot;
      scores[kept] = (scores[place] ?? 0) + score * share;
      mentions[kept] = (mentions[place] ?? 0) + (score < mentioned ? weight : 0);
      unnamed[kept] = (unnamed[place] ?? 0) + (score < named ? 1 : 0);
      places[slot] = ++kept;
    }
    if (kept < known) this.count = kept;
  }

  /** Notes the word's scores for the documents that are new with it: none of them goes, nor has any gone then. */
  private settleNew(known: number, { required, share, mentioned, weight, named }: Share): void {
    const { scores, mentions, unnamed, word, count, missed, missedNames } = this;
    for (let place = known; place < count; place++) {
      const score = word[place] ?? 0;
      word[place] = 0;
      scores[place] = score * share;
      mentions[place] = missed + (score < mentioned ? weight : 0);
      unnamed[place] = missedNames + (score < named ? 1 : 0);
    }
    if (required) {
      this.missedNames++;
      this.missed += weight;
    }
  }

  private reserve(size: number): void {
    this.slots = grow(this.slots, size);
    this.scores = grow(this.scores, size);
    this.word = grow(this.word, size);
    this.mentions = grow(this.mentions, size);
    this.unnamed = grow(this.unnamed, size);
  }
}

function shareOf({ importance, required }: WantedWord, head: boolean): Share {
  const weight = head ? HEAD_MENTIONED : 1;
  return required
    ? { required, share: importance, mentioned: MENTIONED, named: NAMED, weight }
    : { required, share: importance * OPTIONAL, mentioned: 0, named: 0, weight };
}

/** Required words first, those in few documents before those in many. */
function byCost(a: WantedWord, b: WantedWord): number {
  if (a.required !== b.required) return a.required ? -1 : 1;
  return costOf(a) - costOf(b);
}

function costOf({ alternatives }: WantedWord): number {
  return alternatives.reduce((sum, { list }) => sum + list.length, 0);
}

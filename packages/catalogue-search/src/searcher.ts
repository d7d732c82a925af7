import type { Attempt, Ground } from "./attempt";
import { Browser } from "./browse-hits";
import type { BrowseOrders } from "./browse-orders";
import { checkQuery } from "./check-query";
import type { DocumentTable } from "./document-table";
import type { FieldAccess } from "./field-access";
import { fieldValues } from "./field-values";
import type { FieldWeights } from "./field-weights";
import { withoutField } from "./filter-test";
import { FoundHits, FoundSlots } from "./found-hits";
import { grow } from "./grow";
import { Highlighter } from "./highlight";
import type { Hits } from "./hits";
import { WordMatcher } from "./match-words";
import { ENOUGH, type Scored } from "./near-documents";
import { NearHits } from "./near-hits";
import { DocumentReader } from "./read-document";
import { SCORE, slotCompare, type SlotCompare } from "./slot-order";
import type { TextIndex } from "./text-index";
import type { FacetAnswer, Filter, IndexAnswer, IndexHit, IndexQuery, Order } from "./types";
import { understandQuery, type Understanding } from "./understand-query";
import { ValueCounter } from "./value-counter";
import { ValueLists } from "./value-lists";

export interface SearchParts {
  readonly tieBreakers: readonly Order[];
  readonly table: DocumentTable;
  readonly text: TextIndex;
  readonly weights: FieldWeights;
  readonly fields: FieldAccess;
  readonly orders: BrowseOrders;
}

const TAGS = { pre: "<mark>", post: "</mark>" };
const BY_SCORE: Order = { field: SCORE, descending: true };

/** The text that was asked last: the matcher holds its documents, whatever is filtered, sorted and counted then. */
interface Asked {
  readonly key: string;
  readonly understood: Understanding;
  /** What has all the words; and what comes near. */
  readonly found: FoundSlots;
  readonly near: FoundSlots;
}

/** Answers queries from the parts of an index. */
export class Searcher {
  private readonly matcher = new WordMatcher();
  private readonly reader: DocumentReader;
  private readonly browser: Browser;
  private readonly valueLists: ValueLists;
  private readonly counter: ValueCounter;
  /** One question asks the same text several times, with and without the choices that its facets leave out. */
  private last: Asked | null = null;
  /** By slot, for the documents found last. */
  private scores = new Float32Array(64);

  /** Throws InvalidQuery when a tie-breaker is not sortable. */
  constructor(private readonly parts: SearchParts) {
    const { table, text, weights, fields, orders } = parts;
    this.reader = new DocumentReader(text, weights);
    this.counter = new ValueCounter(() => table.facetColumns());
    this.browser = new Browser(table, fields, orders, this.counter);
    this.valueLists = new ValueLists(table, 1 << (weights.namingPaths.length - 1));
    this.compare([]);
  }

  search(query: IndexQuery): IndexAnswer {
    const { table, fields } = this.parts;
    checkQuery(query, fields);
    if (table.turnTo(query.day)) {
      this.forget();
      this.parts.orders.forget();
    }
    const asked = this.ask(query);
    const { understood } = asked;
    const hits = this.hits(asked, query);
    const highlighter = understood.attempt && this.highlighter(understood.attempt, query);
    return {
      hits: hits.page(query.skip, query.take).map((slot): IndexHit => {
        const score = understood.attempt ? (this.scores[slot] ?? 0) : 0;
        return this.hit(slot, score, highlighter, query);
      }),
      total: hits.total,
      near: hits instanceof NearHits ? hits.nearTotal : 0,
      facets: facetsOf(query, hits),
      reading: understood.reading,
    };
  }

  /** What was remembered about documents does not hold any more. */
  forget(): void {
    this.browser.forget();
    this.valueLists.forget();
    this.counter.forget();
    this.last = null;
  }

  private ask(query: IndexQuery): Asked {
    const { q, match, typos, literally, searchOn } = query;
    const key = JSON.stringify([q, match, typos, literally, searchOn]);
    if (this.last?.key === key) return this.last;
    this.last = null;
    const understood = understandQuery(this.ground(searchOn), q, query);
    this.noteScores();
    const { slots, count } = this.matcher;
    const near = Uint32Array.from(understood.near, ({ slot }) => slot);
    this.last = {
      key,
      understood,
      found: this.foundSlots(slots.subarray(0, understood.attempt ? count : 0)),
      near: this.foundSlots(near),
    };
    return this.last;
  }

  private foundSlots(slots: Uint32Array): FoundSlots {
    return new FoundSlots(slots, this.parts.fields);
  }

  private hits({ understood, found, near }: Asked, { filter, order }: IndexQuery): Hits {
    const { attempt, reading } = understood;
    if (attempt) {
      const compare = this.compare(order.length > 0 ? [...order, BY_SCORE] : [BY_SCORE]);
      const scores = order.length === 0 ? this.scores : null;
      const full = this.foundHits(found, filter, compare, scores);
      return understood.near.length > 0
        ? this.withNear(full, near, understood.near, { filter, compare })
        : full;
    }
    if (reading.kind === "all") {
      const whole = [...order, ...this.parts.tieBreakers];
      return this.browser.browse(filter, whole, this.compare(order));
    }
    return this.foundHits(found, filter, this.compare(order), null);
  }

  private foundHits(
    found: FoundSlots,
    filter: Filter | null,
    compare: SlotCompare,
    scores: Float32Array | null,
  ): FoundHits {
    return new FoundHits(found, filter, compare, scores, {
      fields: this.parts.fields,
      counter: this.counter,
    });
  }

  /** Near documents only ever follow some that have all words. */
  private withNear(
    full: Hits,
    slots: FoundSlots,
    near: readonly Scored[],
    { filter, compare }: { readonly filter: Filter | null; readonly compare: SlotCompare },
  ): NearHits {
    if (full.total === 0) return new NearHits(full, []);
    for (const { slot, score } of near) this.scores[slot] = score;
    const others = this.foundHits(slots, filter, compare, null);
    return new NearHits(full, others.page(0, Math.max(0, ENOUGH - full.total)));
  }

  private noteScores(): void {
    const { slots, scores, count } = this.matcher;
    this.scores = grow(this.scores, this.parts.table.documents.length);
    for (let at = 0; at < count; at++) this.scores[slots[at] ?? 0] = scores[at] ?? 0;
  }

  private compare(order: readonly Order[]): SlotCompare {
    const { tieBreakers, fields, table } = this.parts;
    const byScore: SlotCompare = (a, b) => (this.scores[b] ?? 0) - (this.scores[a] ?? 0);
    const byId: SlotCompare = (a, b) => ((table.ids[a] ?? "") < (table.ids[b] ?? "") ? -1 : 1);
    return slotCompare([...order, ...tieBreakers], fields, { byScore, byId });
  }

  private ground(searchOn: readonly string[] | null): Ground {
    const { table, text, weights } = this.parts;
    return {
      index: text,
      matcher: this.matcher,
      reader: this.reader,
      tables: weights.tables(searchOn),
      living: table.living,
      size: table.size,
      withValue: (value) => this.valueLists.get(value),
    };
  }

  private highlighter({ wanted, sentence }: Attempt, query: IndexQuery): Highlighter {
    return new Highlighter(this.parts.text, wanted, sentence.spans, query.highlightTags ?? TAGS);
  }

  private hit(
    slot: number,
    score: number,
    highlighter: Highlighter | null,
    { highlight, fields }: IndexQuery,
  ): IndexHit {
    const { table } = this.parts;
    const document = table.onDay(slot, fields);
    const { id } = document;
    if (!highlighter || highlight.length === 0) return { id, score, document };
    const highlights: Record<string, string[]> = {};
    for (const field of highlight) {
      const texts = fieldValues(table.documents[slot] ?? { id }, field).flatMap(
        (value) => highlighter.mark(String(value)) ?? [],
      );
      if (texts.length > 0) highlights[field] = texts;
    }
    return { id, score, document, highlights };
  }
}

function facetsOf({ facets, filter }: IndexQuery, hits: Hits): Record<string, FacetAnswer> {
  return Object.fromEntries(
    facets.map((request) => {
      const under = request.disjunctive ? withoutField(filter, request.field) : filter;
      return [request.field, hits.facet(request, under)];
    }),
  );
}

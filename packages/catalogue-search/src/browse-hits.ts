import type { BrowseOrders } from "./browse-orders";
import { countFacet } from "./count-facet";
import type { DocumentTable } from "./document-table";
import type { FieldAccess } from "./field-access";
import { filterTest } from "./filter-test";
import type { Hits } from "./hits";
import { Memo } from "./memo";
import { firstOf, sortSlots, type SlotCompare } from "./slot-order";
import { SlotSet } from "./slot-set";
import type { FacetAnswer, FacetRequest, Filter, Order } from "./types";
import { countedValues, type ValueCounter } from "./value-counter";

/** A set takes a bit for every document. Of single conditions so many are remembered, and counts under one. */
const MOST_SETS = 256;
const MOST_FACETS = 1_024;
/** Of several conditions together only those of the last few questions: there are very many, hardly asked twice. */
const MOST_COMBINED = { sets: 32, facets: 64 };
/** Sets whose slots are remembered, which take four bytes each. */
const MOST_LISTED = 4;
/** How many documents are gone through while one is put in its place among others. */
const COMPARED = 32;

/**
 * Lists of all documents, by filter and order. What one condition lets pass is worked out once and remembered until
 * a document changes; conditions are then combined, so that a list costs little however many documents there are.
 */
export class Browser {
  /** Apart from each other, as there are few conditions and very many ways to put them together. */
  private readonly conditions = new Memo<SlotSet>(MOST_SETS);
  private readonly combinations = new Memo<SlotSet>(MOST_COMBINED.sets);
  private readonly plainFacets = new Memo<FacetAnswer>(MOST_FACETS);
  private readonly combinedFacets = new Memo<FacetAnswer>(MOST_COMBINED.facets);
  private readonly listed = new Map<SlotSet, Uint32Array>();
  /** Where they are listed: with a new room for each list the whole memory would be tidied every few seconds. */
  private rooms: Uint32Array[] = [];

  constructor(
    private readonly table: DocumentTable,
    private readonly fields: FieldAccess,
    private readonly orders: BrowseOrders,
    private readonly counter: ValueCounter,
  ) {}

  /** `compare` is the order's comparison and decides between any two documents, at last by id. */
  browse(filter: Filter | null, order: readonly Order[], compare: SlotCompare): Hits {
    const sorted = this.orders.get(JSON.stringify(order), compare, () =>
      sortSlots(this.byId(), order, this.fields),
    );
    const kept = this.passing(filter);
    return {
      total: kept.size,
      page: (skip, take) => page(sorted, kept, compare, { skip, take }),
      facet: (request, under) => this.facet(request, under),
    };
  }

  forget(): void {
    this.conditions.clear();
    this.combinations.clear();
    this.plainFacets.clear();
    this.combinedFacets.clear();
    this.listed.clear();
    this.rooms = [];
  }

  private facet(request: FacetRequest, filter: Filter | null): FacetAnswer {
    const column = this.fields.facetable(request.field);
    const facets = combines(filter) ? this.combinedFacets : this.plainFacets;
    return facets.get(JSON.stringify([request, filter]), () => {
      if (filter === null) return countFacet(request, column, countedValues(column.counts));
      const slots = this.slotsOf(this.passing(filter));
      return countFacet(request, column, this.counter.values(column, slots));
    });
  }

  /** What is counted over again by other facets, and by the next question, is not listed again. */
  private slotsOf(set: SlotSet): Uint32Array {
    let slots = this.listed.get(set);
    if (!slots) {
      if (this.listed.size === MOST_LISTED) this.listed.clear();
      const room = (this.rooms[this.listed.size] ??= new Uint32Array(this.table.documents.length));
      this.listed.set(set, (slots = set.slots(room)));
    }
    return slots;
  }

  private passing(filter: Filter | null): SlotSet {
    if (filter === null) return this.living();
    if ("and" in filter && filter.and.length === 1) return this.all(filter.and);
    const sets = combines(filter) ? this.combinations : this.conditions;
    return sets.get(JSON.stringify(filter), () => {
      if ("and" in filter) return this.all(filter.and);
      if ("or" in filter) {
        const parts = filter.or.map((part) => this.passing(part));
        return parts.reduce((a, b) => a.or(b), SlotSet.EMPTY);
      }
      if ("not" in filter) return this.living().without(this.passing(filter.not));
      const passes = filterTest(filter, this.fields);
      const { living, documents } = this.table;
      return SlotSet.of(documents.length, (slot) => living[slot] === 1 && passes(slot));
    });
  }

  private all(filters: readonly Filter[]): SlotSet {
    const [first, ...others] = filters.map((filter) => this.passing(filter));
    return others.reduce((a, b) => a.and(b), first ?? this.living());
  }

  private byId(): Uint32Array {
    const { ids } = this.table;
    const compare: SlotCompare = (a, b) => ((ids[a] ?? "") < (ids[b] ?? "") ? -1 : 1);
    // An array, as its sort takes no time when they stand in order already.
    return this.orders.get("", compare, () =>
      Uint32Array.from([...this.living().slots()].sort(compare)),
    );
  }

  private living(): SlotSet {
    const { living, documents } = this.table;
    return this.conditions.get("", () =>
      SlotSet.of(documents.length, (slot) => living[slot] === 1),
    );
  }
}

/** Whether a filter puts several conditions together. */
function combines(filter: Filter | null): boolean {
  if (filter === null || "field" in filter) return false;
  return !("and" in filter && filter.and.length === 1 && !combines(filter.and[0] ?? null));
}

/** `sorted` is gone through, or what was kept is sorted, whichever is sooner done. */
function page(
  sorted: Uint32Array,
  kept: SlotSet,
  compare: SlotCompare,
  { skip, take }: { readonly skip: number; readonly take: number },
): readonly number[] {
  const wanted = skip + take;
  const walked = Math.min(sorted.length, (wanted * sorted.length) / Math.max(1, kept.size));
  if (kept.size * COMPARED < walked) return firstOf(kept.slots(), wanted, compare).slice(skip);
  const slots: number[] = [];
  let passed = 0;
  for (let at = 0; at < sorted.length && slots.length < take; at++) {
    const slot = sorted[at] ?? 0;
    if (kept.has(slot) && passed++ >= skip) slots.push(slot);
  }
  return slots;
}

import type { BrowseOrders } from "./browse-orders";
import type { Column } from "./column";
import { countCodes, countFacet } from "./count-facet";
import type { DocumentTable } from "./document-table";
import type { FieldAccess } from "./field-access";
import { filterTest } from "./filter-test";
import type { Hits } from "./hits";
import { Memo } from "./memo";
import { firstOf, sortSlots, type SlotCompare } from "./slot-order";
import { SlotSet } from "./slot-set";
import type { FacetAnswer, FacetRequest, Filter, Order } from "./types";

/** A set takes a bit for every document. */
const MOST_SETS = 256;
const MOST_FACETS = 1_024;
/** How many documents are gone through while one is put in its place among others. */
const COMPARED = 32;

/**
 * Lists of all documents, by filter and order. What one condition lets pass is worked out once and remembered until
 * a document changes; conditions are then combined, so that a list costs little however many documents there are.
 */
export class Browser {
  private readonly sets = new Memo<SlotSet>(MOST_SETS);
  /** By field, then by the value's number: the living documents with it. */
  private readonly valueSets = new Memo<SlotSet[]>(MOST_SETS);
  private readonly facets = new Memo<FacetAnswer>(MOST_FACETS);

  constructor(
    private readonly table: DocumentTable,
    private readonly fields: FieldAccess,
    private readonly orders: BrowseOrders,
  ) {}

  /** `compare` is the order's comparison and decides between any two documents, at last by id. */
  browse(filter: Filter | null, order: readonly Order[], compare: SlotCompare): Hits {
    const sorted = this.orders.get(JSON.stringify(order), compare, () =>
      sortSlots(this.byId(), order, this.fields),
    );
    const kept = this.passing(filter);
    const listed = new Map<SlotSet, Uint32Array>();
    return {
      total: kept.size,
      page: (skip, take) => page(sorted, kept, compare, { skip, take }),
      facet: (request, under) => this.facet(request, under, listed),
    };
  }

  forget(): void {
    this.sets.clear();
    this.valueSets.clear();
    this.facets.clear();
  }

  /** `listed` are the slots of sets that other facets of the same query were counted over. */
  private facet(
    request: FacetRequest,
    filter: Filter | null,
    listed: Map<SlotSet, Uint32Array>,
  ): FacetAnswer {
    const column = this.fields.facetable(request.field);
    return this.facets.get(JSON.stringify([request, filter]), () => {
      if (filter === null) return countFacet(request, column, column.counts);
      const set = this.passing(filter);
      if (column.values.length * set.length < set.size) {
        const counts = this.setsOfValues(request.field, column).map((one) => one.common(set));
        return countFacet(request, column, counts);
      }
      const slots = listed.get(set) ?? set.slots();
      listed.set(set, slots);
      return countFacet(request, column, countCodes(column, slots));
    });
  }

  private passing(filter: Filter | null): SlotSet {
    if (filter === null) return this.living();
    return this.sets.get(JSON.stringify(filter), () => {
      if ("and" in filter) return this.all(filter.and).reduce((a, b) => a.and(b), this.living());
      if ("or" in filter) return this.all(filter.or).reduce((a, b) => a.or(b), SlotSet.EMPTY);
      if ("not" in filter) return this.living().without(this.passing(filter.not));
      const passes = filterTest(filter, this.fields);
      const { living, documents } = this.table;
      return SlotSet.of(documents.length, (slot) => living[slot] === 1 && passes(slot));
    });
  }

  private byId(): Uint32Array {
    const { ids } = this.table;
    const compare: SlotCompare = (a, b) => ((ids[a] ?? "") < (ids[b] ?? "") ? -1 : 1);
    // An array, as its sort takes no time when they stand in order already.
    return this.orders.get("", compare, () =>
      Uint32Array.from([...this.living().slots()].sort(compare)),
    );
  }

  private all(filters: readonly Filter[]): SlotSet[] {
    return filters.map((filter) => this.passing(filter));
  }

  private living(): SlotSet {
    const { living, documents } = this.table;
    return this.sets.get("", () => SlotSet.of(documents.length, (slot) => living[slot] === 1));
  }

  private setsOfValues(field: string, column: Column): SlotSet[] {
    return this.valueSets.get(field, () => {
      const slots = column.values.map((): number[] => []);
      for (const slot of this.living().slots()) {
        for (const code of column.codesAt(slot)) slots[code]?.push(slot);
      }
      return slots.map((list) => SlotSet.from(this.table.documents.length, list));
    });
  }
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

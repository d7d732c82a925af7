import type { BrowseOrders } from "./browse-orders";
import { countFacet } from "./count-facet";
import type { DocumentTable } from "./document-table";
import type { FieldAccess } from "./field-access";
import { filterTest } from "./filter-test";
import type { Hits } from "./hits";
import type { SlotCompare } from "./slot-order";
import { SlotSet } from "./slot-set";
import type { FacetAnswer, FacetRequest, Filter, Order } from "./types";

/** A set of slots takes a bit for every document, the counts of a facet take less. */
const MOST_REMEMBERED = 512;

/**
 * Lists of all documents, by filter and order. What one condition lets pass is worked out once and remembered until
 * a document changes; conditions are then combined, so that a list costs little however many documents there are.
 */
export class Browser {
  private readonly remembered = new Map<string, unknown>();

  constructor(
    private readonly table: DocumentTable,
    private readonly fields: FieldAccess,
    private readonly orders: BrowseOrders,
  ) {}

  /** `compare` is the order's comparison and decides between any two documents. */
  browse(filter: Filter | null, order: readonly Order[], compare: SlotCompare): Hits {
    const sorted = this.orders.get(JSON.stringify(order), compare, () => this.living().slots());
    const kept = this.passing(filter);
    const listed = new Map<SlotSet, Uint32Array>();
    return {
      total: kept.size,
      page: (skip, take) => page(sorted, kept, skip, take),
      facet: (request, under) => this.facet(request, under, listed),
    };
  }

  forget(): void {
    this.remembered.clear();
  }

  /** `listed` are the slots of sets that other facets of the same query were counted over. */
  private facet(
    request: FacetRequest,
    filter: Filter | null,
    listed: Map<SlotSet, Uint32Array>,
  ): FacetAnswer {
    const column = this.fields.facetable(request.field);
    return this.remember(JSON.stringify([request, filter]), () => {
      if (filter === null) return countFacet(request, column, null);
      const set = this.passing(filter);
      const slots = listed.get(set) ?? set.slots();
      listed.set(set, slots);
      return countFacet(request, column, slots);
    });
  }

  private passing(filter: Filter | null): SlotSet {
    if (filter === null) return this.living();
    return this.remember(JSON.stringify(filter), () => {
      const passes = filterTest(filter, this.fields);
      if ("and" in filter) return this.setsOf(filter.and).reduce((a, b) => a.and(b), this.living());
      if ("or" in filter) return this.setsOf(filter.or).reduce((a, b) => a.or(b), SlotSet.EMPTY);
      if ("not" in filter) return this.living().without(this.passing(filter.not));
      const { living, documents } = this.table;
      return SlotSet.of(documents.length, (slot) => living[slot] === 1 && passes(slot));
    });
  }

  private setsOf(filters: readonly Filter[]): SlotSet[] {
    return filters.map((filter) => this.passing(filter));
  }

  private living(): SlotSet {
    const { living, documents } = this.table;
    return this.remember("living", () =>
      SlotSet.of(documents.length, (slot) => living[slot] === 1),
    );
  }

  private remember<T>(key: string, work: () => T): T {
    const known = this.remembered.get(key);
    if (known !== undefined) return known as T;
    const result = work();
    if (this.remembered.size >= MOST_REMEMBERED) this.forget();
    this.remembered.set(key, result);
    return result;
  }
}

function page(sorted: Uint32Array, kept: SlotSet, skip: number, take: number): number[] {
  const slots: number[] = [];
  let passed = 0;
  for (let at = 0; at < sorted.length && slots.length < take; at++) {
    const slot = sorted[at] ?? 0;
    if (kept.has(slot) && passed++ >= skip) slots.push(slot);
  }
  return slots;
}

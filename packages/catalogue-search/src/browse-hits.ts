import { countFacet } from "./count-facet";
import type { DocumentTable } from "./document-table";
import type { FieldAccess } from "./field-access";
import { filterTest } from "./filter-test";
import type { Hits } from "./hits";
import type { SlotCompare } from "./slot-order";
import type { BrowseOrders } from "./browse-orders";
import type { FacetAnswer, FacetRequest, Filter, Order } from "./types";

const MOST_REMEMBERED = 32;

/** Lists of all documents, by filter and order. What was worked out is remembered until a document changes. */
export class Browser {
  private readonly remembered = new Map<string, unknown>();

  constructor(
    private readonly table: DocumentTable,
    private readonly fields: FieldAccess,
    private readonly orders: BrowseOrders,
  ) {}

  /** `compare` is the order's comparison and decides between any two documents. */
  browse(filter: Filter | null, order: readonly Order[], compare: SlotCompare): Hits {
    const sorted = this.orders.get(JSON.stringify(order), compare, () => this.living());
    const kept =
      filter &&
      this.remember(JSON.stringify([filter, order]), () => sorted.filter(this.test(filter)));
    return {
      total: kept?.length ?? this.table.size,
      page: (skip, take) =>
        kept ? [...kept.subarray(skip, skip + take)] : this.alive(sorted, skip, take),
      facet: (request, under) => this.facet(request, under),
    };
  }

  forget(): void {
    this.remembered.clear();
  }

  private facet(request: FacetRequest, filter: Filter | null): FacetAnswer {
    const column = this.fields.facetable(request.field);
    return this.remember(JSON.stringify([request, filter]), () =>
      countFacet(request, column, filter && this.passing(filter)),
    );
  }

  private passing(filter: Filter): Uint32Array {
    return this.remember(JSON.stringify([filter]), () => this.living().filter(this.test(filter)));
  }

  private test(filter: Filter): (slot: number) => boolean {
    const test = filterTest(filter, this.fields);
    return (slot) => this.table.living[slot] === 1 && test(slot);
  }

  private living(): Uint32Array {
    return this.remember("living", () => {
      const { living, documents, size } = this.table;
      const slots = new Uint32Array(size);
      for (let slot = 0, count = 0; slot < documents.length; slot++) {
        if (living[slot] === 1) slots[count++] = slot;
      }
      return slots;
    });
  }

  private alive(sorted: Uint32Array, skip: number, take: number): number[] {
    const page: number[] = [];
    let passed = 0;
    for (let at = 0; at < sorted.length && page.length < take; at++) {
      const slot = sorted[at] ?? 0;
      if (this.table.living[slot] === 1 && passed++ >= skip) page.push(slot);
    }
    return page;
  }

  private remember<T>(key: string, work: () => T): T {
    const known = this.remembered.get(key);
    if (known !== undefined) return known as T;
    if (this.remembered.size >= MOST_REMEMBERED) this.forget();
    const result = work();
    this.remembered.set(key, result);
    return result;
  }
}

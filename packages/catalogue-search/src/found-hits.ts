import { countFacet } from "./count-facet";
import type { FieldAccess } from "./field-access";
import { filterTest } from "./filter-test";
import type { Hits } from "./hits";
import { firstOf, type SlotCompare } from "./slot-order";
import type { FacetAnswer, FacetRequest, Filter } from "./types";

/** Documents found by words: few enough to be filtered and counted one by one. */
export class FoundHits implements Hits {
  private readonly slots: Uint32Array;

  constructor(
    private readonly found: Uint32Array,
    private readonly filter: Filter | null,
    private readonly compare: SlotCompare,
    private readonly fields: FieldAccess,
  ) {
    this.slots = this.under(filter);
  }

  get total(): number {
    return this.slots.length;
  }

  page(skip: number, take: number): readonly number[] {
    return firstOf(this.slots, skip + take, this.compare).slice(skip);
  }

  facet(request: FacetRequest, filter: Filter | null): FacetAnswer {
    const slots = filter === this.filter ? this.slots : this.under(filter);
    return countFacet(request, this.fields.facetable(request.field), slots);
  }

  private under(filter: Filter | null): Uint32Array {
    return filter === null ? this.found : this.found.filter(filterTest(filter, this.fields));
  }
}

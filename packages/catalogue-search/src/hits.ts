import type { FacetAnswer, FacetRequest, Filter } from "./types";

/** The documents that answer a query. */
export interface Hits {
  readonly total: number;
  /** Slots from `skip` on, in the order asked for. */
  page(skip: number, take: number): readonly number[];
  /** Counts over all of them, or over what they would be under another filter. */
  facet(request: FacetRequest, filter: Filter | null): FacetAnswer;
}

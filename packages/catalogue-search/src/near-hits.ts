import type { Hits } from "./hits";
import type { FacetAnswer, FacetRequest, Filter } from "./types";

/** Documents found, and behind them those that come near. Only the former are counted. */
export class NearHits implements Hits {
  constructor(
    private readonly full: Hits,
    private readonly near: readonly number[],
  ) {}

  get nearTotal(): number {
    return this.near.length;
  }

  get total(): number {
    return this.full.total + this.near.length;
  }

  page(skip: number, take: number): readonly number[] {
    const full = this.full.page(skip, take);
    const from = Math.max(0, skip - this.full.total);
    return [...full, ...this.near.slice(from, from + take - full.length)];
  }

  facet(request: FacetRequest, filter: Filter | null): FacetAnswer {
    return this.full.facet(request, filter);
  }
}

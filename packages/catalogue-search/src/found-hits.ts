import { countFacet } from "./count-facet";
import type { FieldAccess } from "./field-access";
import { filterTest, type SlotTest } from "./filter-test";
import type { Hits } from "./hits";
import { SCORE_STEPS } from "./match-scores";
import { Memo } from "./memo";
import { firstOf, type SlotCompare } from "./slot-order";
import type { FacetAnswer, FacetRequest, Filter } from "./types";
import type { ValueCounter } from "./value-counter";

/** Filters of one question and the next whose slots are remembered. */
const MOST_FILTERS = 16;

/** Slots that words were found in, under one filter and another: each is gone through once. */
export class FoundSlots {
  private readonly filtered = new Memo<Uint32Array>(MOST_FILTERS);

  constructor(
    private readonly found: Uint32Array,
    private readonly fields: FieldAccess,
  ) {}

  /** Those that pass. Throws InvalidQuery for what cannot be filtered by. */
  under(filter: Filter | null): Uint32Array {
    if (filter === null) return this.found;
    return this.filtered.get(JSON.stringify(filter), () =>
      passing(this.found, filterTest(filter, this.fields)),
    );
  }
}

/** Documents found by words: few enough to be filtered and counted one by one. */
export class FoundHits implements Hits {
  private readonly slots: Uint32Array;

  /** `scores`, by slot, are what `compare` looks at first; null when it does not. */
  constructor(
    private readonly found: FoundSlots,
    filter: Filter | null,
    private readonly compare: SlotCompare,
    private readonly scores: Float32Array | null,
    private readonly ground: { readonly fields: FieldAccess; readonly counter: ValueCounter },
  ) {
    this.slots = found.under(filter);
  }

  get total(): number {
    return this.slots.length;
  }

  page(skip: number, take: number): readonly number[] {
    return firstOf(this.front(skip + take), skip + take, this.compare).slice(skip);
  }

  facet(request: FacetRequest, filter: Filter | null): FacetAnswer {
    const { fields, counter } = this.ground;
    const column = fields.facetable(request.field);
    return countFacet(request, column, counter.values(column, this.found.under(filter)));
  }

  /** The slots among which the first `count` are: all, or those with the best scores. */
  private front(count: number): Uint32Array {
    const { scores, slots } = this;
    if (!scores || slots.length <= count * 2) return slots;
    const counts = new Uint32Array(SCORE_STEPS + 1);
    const steps = new Uint8Array(slots.length);
    for (let at = 0; at < slots.length; at++) {
      const step = stepOf(scores[slots[at] ?? 0] ?? 0);
      steps[at] = step;
      counts[step] = (counts[step] ?? 0) + 1;
    }
    let lowest = SCORE_STEPS;
    let size = counts[lowest] ?? 0;
    while (size < count && lowest > 0) size += counts[--lowest] ?? 0;
    const front = new Uint32Array(size);
    for (let at = 0, filled = 0; filled < size; at++) {
      if ((steps[at] ?? 0) >= lowest) front[filled++] = slots[at] ?? 0;
    }
    return front;
  }
}

function passing(slots: Uint32Array, passes: SlotTest): Uint32Array {
  const kept = new Uint32Array(slots.length);
  let count = 0;
  for (let at = 0; at < slots.length; at++) {
    const slot = slots[at] ?? 0;
    if (passes(slot)) kept[count++] = slot;
  }
  return kept.slice(0, count);
}

/** Scores are whole steps already, but for what floating point makes of them. */
function stepOf(score: number): number {
  return (score * SCORE_STEPS + 0.5) | 0;
}

import type { SlotCompare } from "./slot-order";

const MOST_KEPT = 12;
/** More new documents at once than this are cheaper to sort in than to insert one by one. */
const MOST_INSERTED = 64;

interface KeptOrder {
  readonly compare: SlotCompare;
  slots: Uint32Array;
  length: number;
}

/**
 * All documents sorted, once for every order that was asked for, and kept so while documents come and go. Slots of
 * removed documents stay in until `forget`.
 */
export class BrowseOrders {
  private readonly kept = new Map<string, KeptOrder>();

  /** The slots in the order known as `key`, which `compare` tells; `sort` makes it when it is new. */
  get(key: string, compare: SlotCompare, sort: () => Uint32Array): Uint32Array {
    let order = this.kept.get(key);
    if (!order) {
      if (this.kept.size >= MOST_KEPT) this.kept.delete(this.kept.keys().next().value ?? "");
      const sorted = sort();
      order = { compare, slots: sorted, length: sorted.length };
      this.kept.set(key, order);
    }
    return order.slots.subarray(0, order.length);
  }

  insert(added: readonly number[]): void {
    if (added.length > MOST_INSERTED) this.forget();
    for (const order of this.kept.values()) for (const slot of added) insertSlot(order, slot);
  }

  forget(): void {
    this.kept.clear();
  }
}

function insertSlot(order: KeptOrder, slot: number): void {
  let low = 0;
  let high = order.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (order.compare(order.slots[middle] ?? 0, slot) < 0) low = middle + 1;
    else high = middle;
  }
  if (order.length === order.slots.length) {
    const grown = new Uint32Array(order.length + 64 + (order.length >> 3));
    grown.set(order.slots);
    order.slots = grown;
  }
  order.slots.copyWithin(low + 1, low, order.length++);
  order.slots[low] = slot;
}

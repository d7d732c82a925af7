/** What one payment of a basket holds for one of its orders; whole đồng. */
export interface AllocationFacts {
  id: string;
  /** What of the payment was meant for the order. */
  agreed_vnd: number;
  /** What arrived of it, 0 until the whole payment did. */
  captured_vnd: number;
  /** What went back, or is on its way. */
  refunded_vnd: number;
}

export interface OrderFacts {
  /** What the order comes to now, without what was taken off. */
  total_vnd: number;
  /** Nothing is owed by its buyer any more: it is cancelled, or he pays in cash instead. */
  released: boolean;
}

export interface Repayment {
  allocation_id: string;
  amount_vnd: number;
}

export interface OrderMoney {
  /** What the market's gateways hold for the order. */
  held_vnd: number;
  /** Whether what arrived was enough, whatever of it went back since: a jar that is paid back leaves the order paid. */
  paid: boolean;
  /** What goes back, and by which payment: the last one first, never more than it holds. */
  repayments: Repayment[];
}

/**
 * Where the money of an order stands. Too much, twice, too late, goods that were taken off and a cancelled
 * order need no cases of their own: whatever is held beyond what the order comes to goes back.
 *
 * @param allocations the oldest payment first
 */
export function orderMoney(
  allocations: readonly AllocationFacts[],
  { total_vnd, released }: OrderFacts,
): OrderMoney {
  const due = released ? 0 : total_vnd;
  const held_vnd = allocations.reduce(
    (sum, { captured_vnd, refunded_vnd }) => sum + captured_vnd - refunded_vnd,
    0,
  );
  const arrived_vnd = allocations.reduce((sum, { captured_vnd }) => sum + captured_vnd, 0);
  let excess = Math.max(0, held_vnd - due);
  const repayments = allocations.toReversed().flatMap((allocation) => {
    const amount_vnd = Math.min(excess, allocation.captured_vnd - allocation.refunded_vnd);
    excess -= amount_vnd;
    return amount_vnd > 0 ? [{ allocation_id: allocation.id, amount_vnd }] : [];
  });
  return { held_vnd, paid: !released && arrived_vnd >= due, repayments };
}

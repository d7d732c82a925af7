/** Rows of an order's money by card or wallet, as the module `gateway-payment` lists them. */
export interface AllocationRow {
  order_id: string;
  captured_vnd: number;
  refunded_vnd: number;
  payment: { provider: string; status: string; pay_by: Date | string };
}

/** How an order is paid by card or wallet, as its buyer and its seller see it: its own money alone. */
export interface GatewayView {
  provider: string;
  /** Whole đồng that arrived, and that went back or are on their way. */
  captured_vnd: number;
  refunded_vnd: number;
  /** ISO 8601 in UTC. */
  pay_by: string;
  /** Whether a stand-in of the gateway is paid, with no real money. */
  test: boolean;
}

/**
 * @param rows of one order, the oldest first; none, or paid in cash after all, is null
 * @param tests the gateways that stand-ins play, by their ids
 */
export function toGatewayView(
  rows: readonly AllocationRow[],
  tests: ReadonlySet<string>,
): GatewayView | null {
  const latest = rows.at(-1)?.payment;
  if (!latest || latest.status === "replaced") {
    return null;
  }
  const sum = (of: "captured_vnd" | "refunded_vnd") =>
    rows.reduce((total, row) => total + row[of], 0);
  return {
    provider: latest.provider,
    captured_vnd: sum("captured_vnd"),
    refunded_vnd: sum("refunded_vnd"),
    pay_by: new Date(latest.pay_by).toISOString(),
    test: tests.has(latest.provider),
  };
}

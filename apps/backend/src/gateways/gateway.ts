/** What a gateway says of a payment, asked by us. */
export interface GatewayAnswer {
  /** `open` is whatever may still become paid by the same page. */
  outcome: "open" | "paid" | "failed";
  /** What it took; only compared when it is `paid`. */
  amount_vnd: number;
  currency: string;
  /** What is kept of it for later calls. */
  data: Record<string, unknown>;
}

export interface RefundAnswer {
  /**
   * `asked`: it will be done, and is asked for again until it is. `known`: the gateway has been asked for a
   * refund of this payment before and does not say for which.
   */
  status: "done" | "asked" | "known" | "refused";
  provider_reference: string | null;
}

/** Money to send back. */
export interface RefundToDo {
  request_id: string;
  amount_vnd: number;
  reason: string;
  /** What an earlier answer named it. */
  provider_reference: string | null;
  /** When it was first sent, if it was: its answer was lost then, or left it open. */
  sent_at: Date | string | null;
}

/** A payment as a gateway has to know it. */
export interface PaymentToOpen {
  /** Ours; unique, letters and digits alone, at most 20. */
  reference: string;
  amount_vnd: number;
  pay_by: Date;
  /** Where the buyer comes back to, whatever happened. It says nothing. */
  return_url: string;
}

/** What opens a gateway's own fields on the storefront's page. */
export interface GatewayFields {
  /** No secret. */
  publishable_key: string;
  /** Pays this one payment: for its buyer alone, and for no address or log. */
  client_secret: string;
}

/**
 * A card processor or wallet by which a whole basket is paid. Each call may be made again: whatever names the
 * payment or the refund is the idempotency key, too. A call that fails throws; nothing is known then.
 */
export interface Gateway {
  /** A gateway's id is the way of paying that a checkout names. */
  id: string;
  /** Whether its fake stands in for it: pages must say so. */
  test: boolean;
  open(
    payment: PaymentToOpen,
  ): Promise<{ provider_reference: string; data: Record<string, unknown> }>;
  /** Where the buyer pays. */
  pageOf(payment: { reference: string; data: Record<string, unknown>; return_url: string }): string;
  /** Absent, or null, where the buyer pays on the gateway's own page. */
  fieldsOf?(data: Record<string, unknown>): GatewayFields | null;
  ask(data: Record<string, unknown>): Promise<GatewayAnswer>;
  /** Takes care that it cannot be paid any more, as far as the gateway can. */
  cancel(data: Record<string, unknown>): Promise<void>;
  refund(data: Record<string, unknown>, refund: RefundToDo): Promise<RefundAnswer>;
}

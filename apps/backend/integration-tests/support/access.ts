import type { SellerRight } from "../../src/seller-scope/seller-rights";

/** What one route of a seller asks for and leaves behind. */
export interface Access {
  /** What another seller meets: her own things, the same "not found" as for nothing, a refusal, or that she is past it. */
  another: "her own" | "not found" | "refused" | "wrong status";
  /** What a person needs; null for nothing. */
  right: SellerRight | null;
  /** Whether a suspended seller, and a closed one with open orders, may do it: refused unless told. */
  finishing?: true;
  /**
   * What a write leaves in the log, e.g. "seller-order.confirm"; "nothing" where nothing is written but a code
   * or a token, "own" where it is the person's own (see `seller-people.spec.ts`, with a mail server), "owners"
   * where a helper is refused. Each route but a GET has one.
   */
  act?: string;
  body?: unknown;
  /** Added to the path; `:id` is an order of the first seller. */
  search?: string;
}

import type { Actor } from "../../audit/act";

/** Which order, whose it must be, and who takes the step. The caller holds the order's lock. */
export interface SellerOrderInput {
  /** Id of the Medusa order. */
  order_id: string;
  seller_id: string;
  actor: Actor;
}

import {
  unprovenRefusal,
  type UnprovenRefusal,
  type WantedPack,
} from "@cho-lang/seller-rules/unproven-orders";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { MarketError } from "../errors/market-error";
import { asksPhoneCodes } from "../phone-proofs/asks-phone-codes";
import { loadUnprovenStanding } from "./load-unproven-standing";

const NOTHING = { phone: 0, visitor: 0 };

export interface UnprovenPlacing {
  /** E.164. */
  phone: string;
  /** As `unprovenBy` names its visitor. */
  by: string;
  /** What all its orders come to, delivery included, whole đồng. */
  total_vnd: number;
  /** Whether its sellers hear of it only once it is paid. */
  waits_for_money: boolean;
}

/** A code helps wherever one can be had: then the page asks for it, and the basket is placed whole. */
function refusalError(refusal: UnprovenRefusal): MarketError {
  const { kind } = refusal;
  if (kind === "open_orders") {
    const { open_orders, proof_helps } = refusal;
    return proof_helps && asksPhoneCodes()
      ? new MarketError("phone_code_needed", { reason: kind })
      : new MarketError("too_many_open_orders", { open_orders });
  }
  if (asksPhoneCodes()) {
    const lines = kind === "many_pieces" ? { lines: refusal.lines } : {};
    return new MarketError("phone_code_needed", { reason: kind, ...lines });
  }
  return kind === "many_pieces"
    ? new MarketError("too_much_unpaid", { lines: refusal.lines })
    : new MarketError("too_many_unpaid_baskets", { unpaid_baskets: refusal.unpaid_baskets });
}

/**
 * Refuses a basket whose phone nobody has proven where its visitor or that number would keep too much from others
 * without having paid, as `unprovenRefusal` says. The caller holds `lockUnproven` and the rows of the goods.
 * @throws `phone_code_needed` with its reason; on a market that asks for no codes `too_many_open_orders`,
 *   `too_many_unpaid_baskets`, or `too_much_unpaid` with how many pieces could be taken
 */
export async function requireLittleKept(
  transaction: Knex.Transaction,
  { phone, by, ...placing }: UnprovenPlacing,
  packs: readonly Omit<WantedPack, "kept">[],
): Promise<void> {
  const variantIds = packs.map(({ variant_id }) => variant_id);
  const { kept, ...standing } = await loadUnprovenStanding(transaction, { phone, by }, variantIds);
  const refusal = unprovenRefusal({
    ...standing,
    ...placing,
    packs: packs.map((pack) => ({ ...pack, kept: kept.get(pack.variant_id) ?? NOTHING })),
  });
  if (refusal !== null) {
    throw refusalError(refusal);
  }
}

import type { MedusaContainer } from "@medusajs/framework/types";
import { refuseCash } from "../cash-terms/cash-refuser";
import { placedCashRefusers } from "../cash-terms/placed-cash-refusers";
import { MarketError } from "../errors/market-error";
import { requireBasketCash } from "../order-refusals/require-basket-cash";
import { ownProvenOrders } from "../phone-proofs/own-proven-orders";
import { loadLatestPayment } from "./load-payment";
import { settlePayment } from "./settle-payment";

/**
 * The buyer of a basket that is not paid yet pays in cash on delivery instead. What the gateway took at that very
 * moment stays paid; what it takes later goes back. Again it changes nothing. Throws `not_found` for a basket
 * that is paid another way, `wrong_status` once it is paid or its time is over,
 * `cash_not_taken` where one of its sellers takes none or not so much, `cash_refused_before` where its phone number
 * has to pay before, `phone_code_needed` where it has to be proven first.
 *
 * @param proof what stands for the phone number of the orders, if its code was typed
 */
export async function payInCash(
  container: MedusaContainer,
  basketId: string,
  proof: string | null,
  now: Date,
): Promise<void> {
  const latest = await loadLatestPayment(container, basketId);
  if (!latest) {
    throw new MarketError("not_found");
  }
  const { id, status, pay_by } = latest;
  const open = status === "open" || status === "failed";
  if (status !== "replaced" && (!open || new Date(pay_by) <= now)) {
    throw new MarketError("wrong_status");
  }
  if (open) {
    refuseCash(await placedCashRefusers(container, basketId));
    await requireBasketCash(container, basketId, proof, now);
    await ownProvenOrders(container, basketId, proof, now);
  }
  await settlePayment(container, id, now, "replaced");
  if ((await loadLatestPayment(container, basketId))?.id !== id) {
    // A new try was begun meanwhile: that one is not to be paid either.
    await payInCash(container, basketId, proof, now);
  }
}

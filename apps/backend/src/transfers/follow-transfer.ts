import { transferStanding } from "@cho-lang/payment-codecs/judge-transfer";
import type { MedusaContainer } from "@medusajs/framework/types";
import { confirmDeadlines } from "../confirm-deadline/confirm-deadlines";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";
import { TRANSFER_MODULE } from "../modules/transfer";
import type TransferModuleService from "../modules/transfer/service";
import { promiseAnew } from "../seller-orders/promise-anew";
import { cancelUnpaid } from "./cancel-unpaid";
import { loadTransfer, type LoadedTransfer } from "./load-transfer";
import { tellOfPayment } from "./tell-of-payment";

/** From now on the order is the seller's to confirm, as long as she has for every other one. */
async function beginConfirming(
  container: MedusaContainer,
  { transfer, order }: LoadedTransfer,
  now: Date,
): Promise<void> {
  const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
  const transfers: TransferModuleService = container.resolve(TRANSFER_MODULE);
  const paid_at = transfer.paid_at ? new Date(transfer.paid_at) : now;
  await transfers.updateTransfers({ id: transfer.id, paid_at });
  const deadlines = confirmDeadlines(paid_at, order.seller.confirm_hours * 60);
  const promise = promiseAnew(order.delivery, order.seller, paid_at);
  await sellers.updateSellerOrders({
    id: order.id,
    unproven_by: null,
    ...deadlines,
    ...promise,
  });
  await tellOfPayment(container, order);
}

/**
 * Has an order follow its money: paid in full, it goes to its seller, whose time to confirm begins; not paid by
 * its deadline, it is cancelled and its goods are free again; cancelled by somebody, nothing more is awaited.
 * Each part may be done again, so that a run that died anywhere is finished by the next. The caller holds the
 * order's lock.
 */
export async function followTransfer(
  container: MedusaContainer,
  orderId: string,
  now: Date,
): Promise<void> {
  const loaded = await loadTransfer(container, orderId);
  if (!loaded || loaded.transfer.followed_at) {
    return;
  }
  const { transfer, order, facts } = loaded;
  const lapses = new Date(transfer.pay_by) <= now;
  if (order.cancel_reason === "unpaid") {
    await cancelUnpaid(container, loaded);
  } else if (transferStanding(facts).paid) {
    await beginConfirming(container, loaded, now);
  } else if (lapses && !facts.cancelled) {
    await cancelUnpaid(container, loaded);
  } else if (!facts.cancelled) {
    return;
  }
  const transfers: TransferModuleService = container.resolve(TRANSFER_MODULE);
  await transfers.updateTransfers({ id: transfer.id, followed_at: now });
}

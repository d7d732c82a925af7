import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { TRANSFER_MODULE } from "../modules/transfer";
import type TransferModuleService from "../modules/transfer/service";
import { withSellerOrderLock } from "../seller-orders/with-seller-order-lock";
import { followTransfer } from "./follow-transfer";

/** Orders looked after in one minute at most; the rest comes the next one. */
const AT_ONCE = 200;

/**
 * Looks after orders whose money is awaited: cancels those whose time is over, and has those follow whose
 * money was counted by a process that was killed then. What fails is told in the log and tried again.
 */
export async function watchTransfers(container: MedusaContainer, now: Date): Promise<void> {
  const transfers: TransferModuleService = container.resolve(TRANSFER_MODULE);
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  const due = await transfers.listTransfers(
    { followed_at: null, $or: [{ pay_by: { $lte: now } }, { received_vnd: { $gt: 0 } }] },
    { select: ["id", "order_id"], order: { pay_by: "ASC", id: "ASC" }, take: AT_ONCE },
  );
  for (const { order_id } of due) {
    await withSellerOrderLock(container, order_id, () =>
      followTransfer(container, order_id, now),
    ).catch((error: unknown) => {
      logger.warn(`The transfer of ${order_id} was not seen to: ${(error as Error).message}`);
    });
  }
}

import type { MedusaContainer } from "@medusajs/framework/types";
import { TRANSFER_MODULE } from "../modules/transfer";
import type TransferModuleService from "../modules/transfer/service";

/**
 * Whether an order is its seller's to see to, so that what its buyer changes about it is told to her people: in cash
 * from the beginning, otherwise once its money has begun to come. Before that she has never heard of it, and anybody
 * could have her texted for orders that are never paid.
 */
export async function isWithSeller(
  container: MedusaContainer,
  order: {
    order_id: string;
    confirm_by: Date | string | null;
    confirmed_at: Date | string | null;
  },
): Promise<boolean> {
  if (order.confirm_by !== null || order.confirmed_at !== null) {
    return true;
  }
  const transfers: TransferModuleService = container.resolve(TRANSFER_MODULE);
  const [transfer] = await transfers.listTransfers(
    { order_id: order.order_id },
    { select: ["received_vnd"], take: 1 },
  );
  return transfer !== undefined && transfer.received_vnd > 0;
}

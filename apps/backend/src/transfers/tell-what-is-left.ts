import type { MedusaContainer } from "@medusajs/framework/types";
import { TRANSFER_MODULE } from "../modules/transfer";
import type TransferModuleService from "../modules/transfer/service";
import { transferWords } from "./transfer-words";

interface ToldOrder {
  order_id: string;
  seller: { name: string };
}

/**
 * What is left to transfer, or is given back, of an order that comes to `total_vnd` from now on, 0 when it is
 * cancelled: a sentence of a text message. Null for an order that is paid in cash.
 */
export async function tellWhatIsLeft(
  container: MedusaContainer,
  { order_id, seller }: ToldOrder,
  total_vnd: number,
): Promise<string | null> {
  const transfers: TransferModuleService = container.resolve(TRANSFER_MODULE);
  const [transfer] = await transfers.listTransfers({ order_id }, { take: 1 });
  if (!transfer) {
    return null;
  }
  const { received_vnd, returned_vnd } = transfer;
  return transferWords(seller.name, { total_vnd, received_vnd, returned_vnd, cancelled: false });
}

import type { TransferFacts } from "@cho-lang/payment-codecs/judge-transfer";
import type { MedusaContainer } from "@medusajs/framework/types";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";
import { TRANSFER_MODULE } from "../modules/transfer";
import type TransferModuleService from "../modules/transfer/service";
import { loadCuttableOrder } from "../order-cuts/load-cuttable-order";
import { returnedVnd } from "../order-returns/returned-vnd";
import { presentStatus } from "../seller-orders/present-status";

async function retrieveOrder(container: MedusaContainer, orderId: string) {
  const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
  const [order] = await sellers.listSellerOrders(
    { order_id: orderId },
    { relations: ["seller"], take: 1 },
  );
  return order;
}

export type TransferOrder = NonNullable<Awaited<ReturnType<typeof retrieveOrder>>>;

/**
 * The transfer of an order with where order and money really stand, whatever a killed process left. Null for an
 * order that is paid in cash. Throws `busy` while its basket is being placed. The caller holds the order's lock.
 */
export async function loadTransfer(container: MedusaContainer, orderId: string) {
  const transfers: TransferModuleService = container.resolve(TRANSFER_MODULE);
  const [transfer] = await transfers.listTransfers({ order_id: orderId }, { take: 1 });
  const order = transfer ? await retrieveOrder(container, orderId) : undefined;
  if (!transfer || !order) {
    return null;
  }
  const cancelled = (await presentStatus(container, order)) === "cancelled";
  const { received_vnd, returned_vnd } = transfer;
  const delivered = Math.round(Number((await loadCuttableOrder(container, orderId)).total));
  const total_vnd = Math.max(0, delivered - (await returnedVnd(container, orderId)));
  const facts: TransferFacts = { total_vnd, received_vnd, returned_vnd, cancelled };
  return { transfer, order, facts };
}

export type LoadedTransfer = NonNullable<Awaited<ReturnType<typeof loadTransfer>>>;

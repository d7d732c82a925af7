import { transferMemo } from "@cho-lang/payment-codecs/transfer-memo";
import { TRANSFER_HOURS } from "@cho-lang/payment-codecs/transfer-rules";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { MarketError } from "../../../errors/market-error";
import { SELLER_MODULE } from "../../../modules/seller";
import type SellerModuleService from "../../../modules/seller/service";
import { TRANSFER_MODULE } from "../../../modules/transfer";
import type TransferModuleService from "../../../modules/transfer/service";
import { loadCuttableOrder } from "../../../order-cuts/load-cuttable-order";
import type { PaymentWay } from "../../../placing/payment-way";

export interface CreateTransferInput {
  order_id: string;
  seller_id: string;
  payment: PaymentWay;
}

const HOUR = 60 * 60 * 1_000;

/**
 * Writes down what is to be transferred for an order, to which account, by what memo and until when; nothing for
 * one that is paid another way. Run again for the same order it changes nothing. Throws
 * `transfer_unavailable` when the seller has no account any more.
 */
export const createTransferStep = createStep(
  "create-transfer",
  async ({ order_id, seller_id, payment }: CreateTransferInput, { container }) => {
    if (payment !== "bank_transfer") {
      return new StepResponse(undefined, null);
    }
    const transfers: TransferModuleService = container.resolve(TRANSFER_MODULE);
    const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
    const [existing] = await transfers.listTransfers({ order_id }, { select: ["id"], take: 1 });
    if (existing) {
      return new StepResponse(undefined, null);
    }
    const [order] = await sellers.listSellerOrders({ order_id }, { relations: ["seller"] });
    const { bank_bin, bank_account, bank_holder } = order?.seller ?? {};
    if (!order || !bank_bin || !bank_account) {
      throw new MarketError("transfer_unavailable");
    }
    const { total } = await loadCuttableOrder(container, order_id);
    const created = await transfers.createTransfers({
      order_id,
      seller_id,
      memo: transferMemo(order.code),
      bank_bin,
      bank_account,
      bank_holder: bank_holder ?? "",
      agreed_vnd: Math.round(Number(total)),
      pay_by: new Date(new Date(order.placed_at).getTime() + TRANSFER_HOURS * HOUR),
    });
    return new StepResponse(undefined, created.id);
  },
  async (transferId, { container }) => {
    if (transferId) {
      const transfers: TransferModuleService = container.resolve(TRANSFER_MODULE);
      await transfers.deleteTransfers(transferId);
    }
  },
);

import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { confirmDeadlines } from "../../../confirm-deadline/confirm-deadlines";
import type { PaymentWay } from "../../../placing/payment-way";
import { unusedOrderCode } from "../../../placing/unused-order-code";
import { SELLER_MODULE } from "../../../modules/seller";
import type SellerModuleService from "../../../modules/seller/service";

export interface CreateSellerOrderInput {
  order_id: string;
  seller_id: string;
  basket_id: string;
  phone: string;
  payment: PaymentWay;
}

/**
 * Records whose order it is and until when it must be confirmed; for one that is not paid in cash that time
 * begins with the money. Run again for the same order it changes nothing.
 */
export const createSellerOrderStep = createStep(
  "create-seller-order",
  async ({ payment, ...input }: CreateSellerOrderInput, { container }) => {
    const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
    const [existing] = await sellers.listSellerOrders({ order_id: input.order_id });
    if (existing) {
      return new StepResponse<string, string | null>(existing.id, null);
    }
    const { confirm_hours } = await sellers.retrieveSeller(input.seller_id, {
      select: ["id", "confirm_hours"],
    });
    const placedAt = new Date();
    const created = await sellers.createSellerOrders({
      ...input,
      ...(payment === "cash_on_delivery" ? confirmDeadlines(placedAt, confirm_hours * 60) : {}),
      code: await unusedOrderCode(sellers),
      placed_at: placedAt,
    });
    return new StepResponse<string, string | null>(created.id, created.id);
  },
  async (sellerOrderId, { container }) => {
    if (sellerOrderId) {
      const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
      await sellers.deleteSellerOrders(sellerOrderId);
    }
  },
);

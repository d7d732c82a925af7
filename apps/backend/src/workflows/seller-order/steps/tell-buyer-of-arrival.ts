import { COMPLAINT_HOURS } from "@cho-lang/seller-rules/complaints";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { postTexts } from "../../../mail/post-texts";
import { SELLER_MODULE } from "../../../modules/seller";
import type SellerModuleService from "../../../modules/seller/service";
import { fetchUntil } from "../../../order-view/fetch-until";
import { orderPageUrl } from "../../../tracking/order-page-url";

const DAY_HOURS = 24;

const BROUGHT = {
  said: { delivered: "ghi là đã giao", received: "được báo là bạn đã nhận" },
  nothing: "Chưa nhận được",
};
const FETCHED = {
  said: { delivered: "ghi là bạn đã lấy", received: "được báo là bạn đã lấy" },
  nothing: "Chưa lấy",
};

interface Arrival {
  /** Of the seller's side of the order. */
  id: string;
  /** What was said of it: by its seller, or by whoever has its code and the buyer's phone number. */
  said: keyof typeof BROUGHT.said;
}

/**
 * Writes to the buyer what was said of her order's arrival, and how long she may complain: another than she may have
 * said so. Once for each order, by the first word; it stands before the mark, so that no killed process leaves a mark
 * that nobody told her of.
 */
export const tellBuyerOfArrivalStep = createStep(
  "tell-buyer-of-arrival",
  async ({ id, said }: Arrival, { container }) => {
    const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
    const order = await sellers.retrieveSellerOrder(id, { relations: ["seller"] });
    const { code, phone, seller } = order;
    if (order.received_at) return new StepResponse(undefined);
    const { spoiled, missing, not_arrived } = COMPLAINT_HOURS;
    const days = (hours: number) => `${String(hours / DAY_HOURS)} ngày`;
    const words = fetchUntil(order) === null ? BROUGHT : FETCHED;
    const text = `Chợ Làng: đơn ${code} của ${seller.name} ${words.said[said]}. ${words.nothing} (trong ${days(not_arrived)}), hàng ôi hỏng (trong ${String(spoiled)} giờ) hoặc vỡ, thiếu, giao nhầm (trong ${days(missing)}): báo tại ${orderPageUrl(container, code)}`;
    await postTexts(container, [{ to: phone, template: "order-arrived", key: id, text }]);
    return new StepResponse(undefined);
  },
);

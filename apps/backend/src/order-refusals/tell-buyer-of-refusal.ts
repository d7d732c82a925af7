import type { RefusalReason } from "@cho-lang/seller-rules/refusal-reasons";
import type { MedusaContainer } from "@medusajs/framework/types";
import { tellWhatIsHeld } from "../gateway-payments/tell-what-is-held";
import { postTexts } from "../mail/post-texts";
import { fetchUntil } from "../order-view/fetch-until";
import { tellWhatIsLeft } from "../transfers/tell-what-is-left";

/** Nobody is blamed: the seller knows only what the carrier says. */
const WHY: Record<RefusalReason, string> = {
  refused_at_door: "hàng chưa được nhận",
  not_reached: "chưa gặp được bạn",
  wrong_address: "chưa tìm được địa chỉ",
  lost: "hàng thất lạc",
};

/** The same of what she comes for: nobody knows why she did not. */
const WHY_NOT_FETCHED: Record<RefusalReason, string> = {
  refused_at_door: "đã qua ngày hẹn lấy",
  not_reached: "chưa liên lạc được với bạn",
  wrong_address: "chưa tìm được nơi lấy",
  lost: "hàng thất lạc",
};

interface ToldOrder {
  order_id: string;
  delivery: object | null;
  code: string;
  phone: string;
  seller: { name: string };
}

/**
 * Writes to the buyer that the order did not come to its end, and what becomes of money that was paid; once,
 * however often it is asked for.
 */
export async function tellBuyerOfRefusal(
  container: MedusaContainer,
  order: ToldOrder,
  { id, reason }: { id: string; reason: RefusalReason },
): Promise<void> {
  const { order_id, code, phone, seller } = order;
  const money =
    (await tellWhatIsLeft(container, order, 0)) ??
    (await tellWhatIsHeld(container, order_id, 0)) ??
    "Bạn không phải trả gì.";
  const what =
    fetchUntil(order) === null
      ? `chưa giao được (${WHY[reason]})`
      : `chưa được lấy (${WHY_NOT_FETCHED[reason]})`;
  const text = `Chợ Làng: đơn ${code} của ${seller.name} ${what} nên đã khép lại. ${money} Nếu có nhầm lẫn, bạn hãy gọi người bán.`;
  await postTexts(container, [{ to: phone, template: "order-refused", key: id, text }]);
}

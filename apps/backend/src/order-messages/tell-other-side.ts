import type { MessageSide } from "@cho-lang/seller-rules/order-messages";
import type { MedusaContainer } from "@medusajs/framework/types";
import { postTexts } from "../mail/post-texts";
import { textOrderPeople } from "../seller-orders/text-order-people";
import { orderPageUrl } from "../tracking/order-page-url";
import type { MessageOrder } from "./message-order";

const TEMPLATE = "order-message";

/** Says by a text message that a side has written, and where; never what. Once under the same wish; to a buyer only as `mayTextBuyer` says. */
export async function tellOtherSide(
  container: MedusaContainer,
  { order_id, code, phone, seller, texts_buyer }: MessageOrder,
  side: MessageSide,
  requestId: string,
): Promise<void> {
  const key = `${order_id}:${side}:${requestId}`;
  if (side === "buyer") {
    const text = `người mua nhắn bạn về đơn ${code}. Mở đơn để đọc và trả lời.`;
    await textOrderPeople(container, seller.id, { template: TEMPLATE, key, text });
    return;
  }
  if (!texts_buyer) {
    return;
  }
  const text = `Chợ Làng: ${seller.name} nhắn bạn về đơn ${code}. Đọc và trả lời tại ${orderPageUrl(container, code)}`;
  await postTexts(container, [{ to: phone, template: TEMPLATE, key, text }]);
}

import { formatDong } from "@cho-lang/ocop/money";
import type { MedusaContainer } from "@medusajs/framework/types";
import { postTexts } from "../mail/post-texts";

interface ToldOrder {
  code: string;
  phone: string;
  seller: { name: string };
}

/** Writes to the buyer that his cash is said to be paid back; once, however often it is asked for. */
export async function tellBuyerOfPayBack(
  container: MedusaContainer,
  { code, phone, seller }: ToldOrder,
  { key, amount_vnd }: { key: string; amount_vnd: number },
): Promise<void> {
  const text = `Chợ Làng: đơn ${code}, ${seller.name} báo đã trả lại bạn ${formatDong(amount_vnd)}. Nếu bạn chưa nhận được, hãy gọi người bán.`;
  await postTexts(container, [{ to: phone, template: "order-paid-back", key, text }]);
}

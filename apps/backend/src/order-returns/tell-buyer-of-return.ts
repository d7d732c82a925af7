import { formatDong } from "@cho-lang/ocop/money";
import type { ReturnReason } from "@cho-lang/seller-rules/return-reasons";
import type { MedusaContainer } from "@medusajs/framework/types";
import { postTexts } from "../mail/post-texts";
import type { MoneyWay } from "./money-way";

const WHY: Record<ReturnReason, string> = {
  spoiled: "hàng ôi, hỏng",
  broken: "hàng vỡ, móp",
  wrong_goods: "giao nhầm hàng",
  missing: "giao thiếu",
  not_wanted: "bạn trả lại",
  not_arrived: "bạn chưa nhận được",
};

const BACK: Record<MoneyWay, (amount: string, seller: string) => string> = {
  gateway: (amount) =>
    `${amount} được hoàn lại theo cách bạn đã trả, trừ phần chợ đã hoàn trước đó nếu có.`,
  transfer: (amount, seller) => `${seller} sẽ chuyển khoản trả bạn ${amount}.`,
  cash: (amount, seller) => `${seller} sẽ trả lại bạn ${amount}.`,
};

interface ToldOrder {
  code: string;
  phone: string;
  seller: { name: string };
}

interface ToldReturn {
  id: string;
  title: string;
  label: string;
  /** None for a part of the price of goods that stay with the buyer. */
  quantity: number;
  reason: ReturnReason;
  /** All that goes back for it, whole đồng. */
  amount_vnd: number;
}

/** Writes to the buyer what he gets back and why; once, however often it is asked for. */
export async function tellBuyerOfReturn(
  container: MedusaContainer,
  { code, phone, seller: { name } }: ToldOrder,
  { id, title, label, quantity, reason, amount_vnd }: ToldReturn,
  way: MoneyWay,
): Promise<void> {
  const what = [title, label].filter((part) => part !== "").join(", ");
  const goods = quantity === 0 ? `một phần tiền ${what}` : `${quantity} × ${what}`;
  const back =
    way === "cash" && reason === "not_arrived"
      ? "Bạn không phải trả gì cho phần này."
      : BACK[way](formatDong(amount_vnd), name);
  const text = `Chợ Làng: đơn ${code}, ${name} nhận hoàn ${goods} (${WHY[reason]}). ${back}`;
  await postTexts(container, [{ to: phone, template: "order-return", key: id, text }]);
}

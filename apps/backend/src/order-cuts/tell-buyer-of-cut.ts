import { formatDong } from "@cho-lang/ocop/money";
import type { CutReason } from "@cho-lang/seller-rules/cut-reasons";
import type { MedusaContainer } from "@medusajs/framework/types";
import { tellWhatIsHeld } from "../gateway-payments/tell-what-is-held";
import { postTexts } from "../mail/post-texts";
import { fetchUntil } from "../order-view/fetch-until";
import { tellWhatIsLeft } from "../transfers/tell-what-is-left";
import { goodsOfCut } from "./goods-of-cut";
import { loadCuttableOrder } from "./load-cuttable-order";

const WHY: Record<CutReason, string> = {
  out_of_stock: "hết hàng",
  broken: "hàng không đạt",
  wrong_price: "giá đăng nhầm",
  buyer_asked: "theo yêu cầu của bạn",
};

interface ToldCut {
  id: string;
  title: string;
  label: string;
  quantity: number;
  reason: CutReason;
  whole: boolean;
  by_buyer: boolean;
}

interface ToldOrder {
  order_id: string;
  delivery: object | null;
  code: string;
  phone: string;
  seller: { name: string };
}

/** Writes to the buyer what does not come, why, and what is left to pay; once, however often it is asked for. */
export async function tellBuyerOfCut(
  container: MedusaContainer,
  order: ToldOrder,
  { id, title, label, quantity, reason, whole, by_buyer }: ToldCut,
): Promise<void> {
  const { order_id, code, phone, seller } = order;
  const goods = goodsOfCut({ title, label, quantity });
  const total = whole
    ? 0
    : Math.round(Number((await loadCuttableOrder(container, order_id)).total));
  const transferred =
    (await tellWhatIsLeft(container, order, total)) ??
    (await tellWhatIsHeld(container, order_id, total));
  const inCash = whole
    ? "Đơn đã hủy, bạn không phải trả gì."
    : `Khi nhận bạn trả ${formatDong(total)}.`;
  const left = transferred === null ? inCash : `${whole ? "Đơn đã hủy. " : ""}${transferred}`;
  const lacks = fetchUntil(order) === null ? "không gửi" : "không có";
  const what = by_buyer
    ? `đơn ${code} đã bớt ${goods} theo yêu cầu của bạn`
    : `đơn ${code}, ${seller.name} ${lacks} ${goods} (${WHY[reason]})`;
  const text = `Chợ Làng: ${what}. ${left}`;
  await postTexts(container, [{ to: phone, template: "order-cut", key: id, text }]);
}

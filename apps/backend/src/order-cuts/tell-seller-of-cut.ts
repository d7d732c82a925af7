import type { MedusaContainer } from "@medusajs/framework/types";
import { textOrderPeople } from "../seller-orders/text-order-people";
import { goodsOfCut } from "./goods-of-cut";

interface ToldCut {
  id: string;
  title: string;
  label: string;
  quantity: number;
  whole: boolean;
}

/** Writes to the seller's people what the buyer does not want any more; once, however often it is asked for. */
export async function tellSellerOfCut(
  container: MedusaContainer,
  { seller_id, code }: { seller_id: string; code: string },
  { id, whole, ...cut }: ToldCut,
): Promise<void> {
  const rest = whole ? "Đơn đã hủy, xin đừng gửi." : "Xin gửi phần còn lại.";
  const text = `người mua đã bớt ${goodsOfCut(cut)} của đơn ${code}. ${rest}`;
  await textOrderPeople(container, seller_id, { template: "order-cut", key: id, text });
}

import type { MedusaContainer } from "@medusajs/framework/types";
import { postTexts } from "../mail/post-texts";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";
import type { ComplaintRow } from "./to-complaint-view";

/** Writes to the buyer what became of her complaint; once for each answer and decision. */
export async function tellBuyer(
  container: MedusaContainer,
  { id, order_id, status, opened_at }: ComplaintRow,
  text: string,
): Promise<void> {
  const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
  const [order] = await sellers.listSellerOrders(
    { order_id },
    { select: ["id", "phone"], take: 1 },
  );
  if (order) {
    const key = `${id}:${status}:${new Date(opened_at).toISOString()}`;
    await postTexts(container, [
      { to: order.phone, template: "complaint-answered", key, text: `Chợ Làng: ${text}` },
    ]);
  }
}

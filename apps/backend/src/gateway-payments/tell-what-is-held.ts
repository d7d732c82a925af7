import { orderMoney } from "@cho-lang/payment-codecs/order-money";
import { formatDong } from "@cho-lang/ocop/money";
import type { MedusaContainer } from "@medusajs/framework/types";
import { GATEWAY_PAYMENT_MODULE } from "../modules/gateway-payment";
import type GatewayPaymentModuleService from "../modules/gateway-payment/service";

/**
 * What becomes of the money by card or wallet of an order that comes to `total_vnd` from now on, 0 when it is
 * cancelled: a sentence of a text message. Null for an order that is paid another way.
 */
export async function tellWhatIsHeld(
  container: MedusaContainer,
  order_id: string,
  total_vnd: number,
): Promise<string | null> {
  const payments: GatewayPaymentModuleService = container.resolve(GATEWAY_PAYMENT_MODULE);
  const rows = await payments.listPaymentAllocations(
    { order_id },
    { relations: ["payment"], order: { created_at: "ASC", id: "ASC" }, take: null },
  );
  const latest = rows.at(-1)?.payment;
  if (!latest || latest.status === "replaced") {
    return null;
  }
  const { held_vnd } = orderMoney(rows, { total_vnd, released: false });
  const back = Math.max(0, held_vnd - total_vnd);
  const paid = held_vnd > 0 ? "Bạn không phải trả thêm gì." : "Bạn chưa trả gì.";
  return back > 0 ? `${formatDong(back)} được hoàn lại theo cách bạn đã trả.` : paid;
}

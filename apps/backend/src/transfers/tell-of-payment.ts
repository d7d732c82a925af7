import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import type { TransferOrder } from "./load-transfer";

/** Writes to the buyer that the money is there; once, however often it is asked for. */
export async function tellOfPayment(
  container: MedusaContainer,
  { order_id, code, phone, seller }: TransferOrder,
): Promise<void> {
  await container.resolve(Modules.NOTIFICATION).createNotifications({
    to: phone,
    channel: "sms",
    template: "order-paid",
    idempotency_key: `order-paid:${order_id}`,
    data: {
      text: `Chợ Làng: ${seller.name} đã nhận đủ tiền của đơn ${code} và sẽ chuẩn bị hàng.`,
    },
  });
}

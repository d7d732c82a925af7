import type { MedusaContainer } from "@medusajs/framework/types";
import { postTexts } from "../mail/post-texts";
import type { TransferOrder } from "./load-transfer";

/** Writes to the buyer that the money is there; once, however often it is asked for. */
export async function tellOfPayment(
  container: MedusaContainer,
  { order_id, code, phone, seller }: TransferOrder,
): Promise<void> {
  const text = `Chợ Làng: ${seller.name} đã nhận đủ tiền của đơn ${code} và sẽ chuẩn bị hàng.`;
  await postTexts(container, [{ to: phone, template: "order-paid", key: order_id, text }]);
}

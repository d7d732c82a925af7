import type { MedusaContainer } from "@medusajs/framework/types";
import { formatVietnamTime } from "../confirm-deadline/format-vietnam-time";
import { textOrderPeople } from "../seller-orders/text-order-people";
import type { ComplaintRow } from "./to-complaint-view";

type Told = Pick<ComplaintRow, "order_id" | "order_code" | "seller_id">;

async function tellSeller(
  container: MedusaContainer,
  { seller_id }: Told,
  { key, text }: { key: string; text: string },
): Promise<void> {
  await textOrderPeople(container, seller_id, { template: "complaint-waits", key, text });
}

/** Says that a complaint waits for an answer, and until when. */
export async function tellSellerItWaits(
  container: MedusaContainer,
  complaint: Told & { opened_at: Date | string; answer_by: Date | string },
): Promise<void> {
  const { order_id, order_code, opened_at, answer_by } = complaint;
  await tellSeller(container, complaint, {
    key: `${order_id}:${new Date(opened_at).toISOString()}`,
    text: `người mua khiếu nại đơn ${order_code}. Xin trả lời trước ${formatVietnamTime(new Date(answer_by))}; quá hạn, ban quản lý chợ giải quyết.`,
  });
}

/** Says that the operator decides about a complaint now. */
export async function tellSellerOfEscalation(
  container: MedusaContainer,
  complaint: Told & { id: string },
): Promise<void> {
  await tellSeller(container, complaint, {
    key: `${complaint.id}:escalated`,
    text: `khiếu nại đơn ${complaint.order_code} đã chuyển tới ban quản lý chợ. Bạn vẫn hoàn tiền được ở mục Khiếu nại.`,
  });
}

/** Says what the operator decided about a complaint. */
export async function tellSellerOfDecision(
  container: MedusaContainer,
  complaint: Told & { id: string },
  outcome: "upheld" | "dismissed",
): Promise<void> {
  const what =
    outcome === "upheld"
      ? "hoàn tiền cho người mua. Đơn trả tiền mặt hoặc chuyển khoản: mở đơn để xem số tiền bạn phải trả lại"
      : "không hoàn tiền";
  await tellSeller(container, complaint, {
    key: `${complaint.id}:${outcome}`,
    text: `ban quản lý chợ quyết định khiếu nại đơn ${complaint.order_code}: ${what}.`,
  });
}

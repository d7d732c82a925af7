import type { MedusaContainer } from "@medusajs/framework/types";
import { formatVietnamTime } from "../confirm-deadline/format-vietnam-time";
import { postTexts } from "../mail/post-texts";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";
import { rightsOf } from "../seller-scope/seller-rights";
import type { ComplaintRow } from "./to-complaint-view";

type Told = Pick<ComplaintRow, "order_id" | "order_code" | "seller_id">;

/** Writes to those of a seller's people who see to orders; the same under the same key once. */
async function tellSeller(
  container: MedusaContainer,
  { seller_id }: Told,
  { key, text }: { key: string; text: string },
): Promise<void> {
  const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
  const members = await sellers.listSellerMembers({ seller_id }, { take: null });
  const texts = members.flatMap((member) =>
    member.phone && rightsOf(member).includes("orders")
      ? [{ to: member.phone, template: "complaint-waits", key, text: `Chợ Làng: ${text}` }]
      : [],
  );
  if (texts.length > 0) {
    await postTexts(container, texts);
  }
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

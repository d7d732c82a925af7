import type { MedusaContainer } from "@medusajs/framework/types";
import { formatVietnamTime } from "../confirm-deadline/format-vietnam-time";
import { postTexts } from "../mail/post-texts";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";
import type { OwnOrder } from "../reviews/open-own-order";
import { rightsOf } from "../seller-scope/seller-rights";

/** Writes to those of a seller's people who see to orders that a complaint waits, and until when. */
export async function tellSellerOfComplaint(
  container: MedusaContainer,
  { id, code, seller_id }: OwnOrder,
  { opened_at, answer_by }: { opened_at: Date; answer_by: Date },
): Promise<void> {
  const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
  const members = await sellers.listSellerMembers({ seller_id }, { take: null });
  const until = formatVietnamTime(answer_by);
  const texts = members.flatMap((member) =>
    member.phone && rightsOf(member).includes("orders")
      ? [
          {
            to: member.phone,
            template: "complaint-waits",
            key: `${id}:${opened_at.toISOString()}`,
            text: `Chợ Làng: người mua khiếu nại đơn ${code}. Xin trả lời trước ${until}; quá hạn, ban quản lý chợ giải quyết.`,
          },
        ]
      : [],
  );
  if (texts.length > 0) {
    await postTexts(container, texts);
  }
}

import type { MedusaContainer } from "@medusajs/framework/types";
import { postTexts } from "../mail/post-texts";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";
import { rightsOf, type MemberRole } from "../seller-scope/seller-rights";
import { formatVietnamTime } from "./format-vietnam-time";
import type { DueOrder } from "./list-due-orders";

/**
 * Writes to those of a seller's people who can confirm an order that it still waits. Whoever has no phone
 * is left out. The same words for the same order and phone are sent once, however often it is asked for.
 */
export async function remindPeople(
  container: MedusaContainer,
  { order_id, code, seller_id, seller, confirm_by }: DueOrder,
  roles: MemberRole[],
): Promise<void> {
  const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
  const members = await sellers.listSellerMembers({ seller_id, role: roles }, { take: null });
  const until = confirm_by ? formatVietnamTime(new Date(confirm_by)) : "";
  const texts = members.flatMap((member) =>
    member.phone && rightsOf(member).includes("orders")
      ? [
          {
            to: member.phone,
            template: "order-waits",
            key: `${order_id}:${roles.join("+")}`,
            text: `Chợ Làng: đơn ${code} của ${seller.name} chờ xác nhận trước ${until}. Quá giờ đơn sẽ tự hủy.`,
          },
        ]
      : [],
  );
  if (texts.length > 0) {
    await postTexts(container, texts);
  }
}

import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
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
  const messages = members.flatMap((member) =>
    member.phone && rightsOf(member).includes("orders")
      ? [
          {
            to: member.phone,
            channel: "sms",
            template: "order-waits",
            idempotency_key: `order-waits:${order_id}:${roles.join("+")}:${member.phone}`,
            data: {
              text: `Chợ Làng: đơn ${code} của ${seller.name} chờ xác nhận trước ${until}. Quá giờ đơn sẽ tự hủy.`,
            },
          },
        ]
      : [],
  );
  if (messages.length > 0) {
    await container.resolve(Modules.NOTIFICATION).createNotifications(messages);
  }
}

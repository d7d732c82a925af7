import type { MedusaContainer } from "@medusajs/framework/types";
import { hasMailServer } from "../mail/post-mail";
import { hasTextGateway } from "../mail/post-texts";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";
import { postCodeMail } from "./post-code-mail";

/**
 * Sends a log-in code to the mailbox of whoever has this number, where the market cannot send text messages
 * but e-mails. The mailbox is her own: she proved it, or she logs in with it. A shop's contact address is
 * never taken, since others read there. Without such a mailbox nothing is sent.
 */
export async function mailLoginCode(
  container: MedusaContainer,
  phone: string,
  text: string,
): Promise<void> {
  if (hasTextGateway() || !hasMailServer()) {
    return;
  }
  const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
  const [member] = await sellers.listSellerMembers(
    { phone, email: { $ne: null } },
    { select: ["email"], order: { created_at: "ASC", id: "ASC" }, take: 1 },
  );
  if (member?.email) {
    const subject = "Chợ Làng: mã đăng nhập";
    postCodeMail(container, { to: member.email, template: "login-code", subject, text });
  }
}

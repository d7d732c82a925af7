import { randomUUID } from "node:crypto";
import type { MedusaContainer } from "@medusajs/framework/types";
import { withLock } from "../locking/with-lock";
import { postMail } from "../mail/post-mail";
import { postTexts } from "../mail/post-texts";
import { useLoginCode } from "../phone-login/kept-login-code";
import { actorOf } from "../seller-scope/actor-of";
import type { SellerScope } from "../seller-scope/seller-scope";
import { setOwnMailWorkflow } from "../workflows/seller/set-own-mail";
import { ownMailSubject } from "./own-mail-subject";
import { requireOwnMail } from "./require-own-mail";

/**
 * Notes the mailbox of a person who types the code that was sent there, and tells her phone and the mailbox
 * that she had so far, since whoever got in with a stolen log-in could else stay unseen. The same again changes
 * nothing and wants no code, so a retry is harmless. Throws `wrong_status`, `wrong_code`,
 * `already_exists` when another person has the address.
 */
export async function proveOwnMail(
  container: MedusaContainer,
  scope: SellerScope,
  { email, code }: { email: string; code: string },
): Promise<void> {
  const phone = requireOwnMail(scope);
  const { id, email: earlier } = scope.member;
  if (earlier === email) {
    return;
  }
  await useLoginCode(container, ownMailSubject(id, email), code);
  await withLock(container, `seller-people:${scope.seller.id}`, () =>
    setOwnMailWorkflow(container).run({
      input: { id, seller_id: scope.seller.id, actor: actorOf(scope), email },
    }),
  );
  const key = randomUUID();
  if (earlier !== null) {
    const subject = "Chợ Làng: đổi hộp thư";
    const text =
      "Chợ Làng: từ nay mã đăng nhập và tin của bạn đến một hộp thư khác. Không phải bạn làm thì hãy gọi ban quản lý chợ ngay.";
    await postMail(container, [{ to: earlier, template: "own-mail", key, subject, text }]);
  }
  const text = `Chợ Làng: từ nay tin của bạn cũng đến hộp thư ${email}. Không phải bạn làm thì hãy gọi ban quản lý chợ ngay.`;
  await postTexts(container, [{ to: phone, template: "own-mail", key, text }]);
}

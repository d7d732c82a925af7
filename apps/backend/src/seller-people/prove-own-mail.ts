import { randomUUID } from "node:crypto";
import type { MedusaContainer } from "@medusajs/framework/types";
import { withLock } from "../locking/with-lock";
import { postTexts } from "../mail/post-texts";
import { useLoginCode } from "../phone-login/kept-login-code";
import { actorOf } from "../seller-scope/actor-of";
import type { SellerScope } from "../seller-scope/seller-scope";
import { setOwnMailWorkflow } from "../workflows/seller/set-own-mail";
import { ownMailSubject } from "./own-mail-subject";
import { requireOwnMail } from "./require-own-mail";

/**
 * Notes the mailbox of a person who types the code that was sent there, and tells her phone. The same again
 * changes nothing and wants no code, so a retry is harmless. Throws `wrong_status`, `wrong_code`,
 * `already_exists` when another person has the address.
 */
export async function proveOwnMail(
  container: MedusaContainer,
  scope: SellerScope,
  { email, code }: { email: string; code: string },
): Promise<void> {
  const phone = requireOwnMail(scope);
  const { id } = scope.member;
  if (scope.member.email === email) {
    return;
  }
  await useLoginCode(container, ownMailSubject(id, email), code);
  await withLock(container, `seller-people:${scope.seller.id}`, () =>
    setOwnMailWorkflow(container).run({
      input: { id, seller_id: scope.seller.id, actor: actorOf(scope), email },
    }),
  );
  const text = `Chợ Làng: từ nay tin của bạn cũng đến hộp thư ${email}. Không phải bạn làm thì hãy gọi ban quản lý chợ ngay.`;
  await postTexts(container, [{ to: phone, template: "own-mail", key: randomUUID(), text }]);
}

import { vietnamDay } from "@cho-lang/ocop/vietnam-day";
import type { MedusaContainer } from "@medusajs/framework/types";
import { keepLoginCode } from "../phone-login/kept-login-code";
import { newLoginCode } from "../phone-login/login-code";
import { postCodeMail } from "../phone-login/post-code-mail";
import { limitGuesses } from "../rate-limit/limit-guesses";
import type { SellerScope } from "../seller-scope/seller-scope";
import { ownMailSubject } from "./own-mail-subject";
import { requireOwnMail } from "./require-own-mail";

/** Codes of one person in a day, whatever the addresses: she writes to strangers' mailboxes with them. */
const OF_ONE_PERSON = { visitor: 10, all: 10, seconds: 24 * 60 * 60 };

/** Sends a code to a mailbox that a person says is hers. Throws `wrong_status`, `too_many_requests`. */
export async function sendOwnMailCode(
  container: MedusaContainer,
  scope: SellerScope,
  email: string,
): Promise<void> {
  requireOwnMail(scope);
  const { id } = scope.member;
  const key = `own-mail-code:${id}:${vietnamDay(new Date())}`;
  await limitGuesses(container, key, null, OF_ONE_PERSON);
  const code = newLoginCode();
  await keepLoginCode(container, ownMailSubject(id, email), code);
  postCodeMail(container, {
    to: email,
    template: "own-mail-code",
    subject: "Chợ Làng: xác nhận hộp thư",
    text: `Chợ Làng: mã xác nhận hộp thư này là ${code}, dùng được trong 5 phút. Không phải bạn xin thì cứ bỏ qua thư này.`,
  });
}

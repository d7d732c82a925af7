import { vietnamDay } from "@cho-lang/ocop/vietnam-day";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { MarketError } from "../errors/market-error";
import type { CodeTemplate } from "../mail/code-templates";
import { keepLoginCode } from "../phone-login/kept-login-code";
import { newLoginCode } from "../phone-login/login-code";
import { limitGuesses } from "../rate-limit/limit-guesses";
import type { SellerScope } from "../seller-scope/seller-scope";
import { codePhone } from "./code-phone";
import { codeSubject } from "./code-subject";
import { findOpenBankChange } from "./find-bank-change";
import type { NewAccount } from "./new-account";
import { readNewAccount } from "./read-new-account";
import { requireAsker } from "./require-asker";
import { toldAccount } from "./told-account";

/** Codes for one seller in a day: with five tries each, a thief guesses one in twenty thousand. */
const TO_ONE_SELLER = { visitor: 10, all: 10, seconds: 24 * 60 * 60 };

/**
 * Sends the code that proves a new account; the message names what it is for. Throws `forbidden`,
 * `invalid_input` with fields, `wrong_status` while another change is open, `no_phone`,
 * `too_many_requests`.
 */
export async function sendBankCode(
  container: MedusaContainer,
  scope: SellerScope,
  typed: NewAccount,
): Promise<void> {
  requireAsker(scope);
  const { id } = scope.seller;
  const { account } = await readNewAccount(container, id, typed);
  if (await findOpenBankChange(container, id)) {
    throw new MarketError("wrong_status");
  }
  const phone = await codePhone(container, scope);
  if (phone === null) {
    throw new MarketError("no_phone");
  }
  const day = vietnamDay(new Date());
  await limitGuesses(container, `bank-code:${id}:${day}`, null, TO_ONE_SELLER);
  const code = newLoginCode();
  await keepLoginCode(container, codeSubject(id, phone, account), code);
  const told = toldAccount(account.bank_bin, account.bank_account);
  const text = `Chợ Làng: mã đổi tài khoản nhận tiền của ${scope.seller.name} sang ${told} là ${code}, dùng được trong 5 phút. Không phải bạn thì đừng cho ai biết mã này.`;
  await container.resolve(Modules.NOTIFICATION).createNotifications({
    to: phone,
    channel: "sms",
    template: "bank-code" satisfies CodeTemplate,
    data: { text },
  });
}

import { randomBytes } from "node:crypto";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import type { CodeTemplate } from "../mail/code-templates";
import { refusalIn } from "../modules/sms-notification/refused";
import { keepLoginCode } from "../phone-login/kept-login-code";
import { newLoginCode } from "../phone-login/login-code";
import { limitBuyerCodes } from "../phone-proofs/limit-buyer-codes";

/**
 * What alone an account's code is good for: it proves no phone for cash, no code of that opens an account, and whoever
 * asked for another code to the same number, or guesses at it, does not spend this one.
 */
export function accountSubject(phone: string, request: string): string {
  return `buyer-account:${phone}:${request}`;
}

async function sendCode(container: MedusaContainer, to: string, code: string): Promise<void> {
  const text = `Chợ Làng: mã vào tài khoản của bạn là ${code}, dùng được trong 5 phút. Đừng cho ai biết mã này.`;
  const message = {
    to,
    channel: "sms",
    template: "account-code" satisfies CodeTemplate,
    data: { text },
  };
  await container.resolve(Modules.NOTIFICATION).createNotifications(message);
}

/**
 * Sends a code to a phone (national form) that opens its account. Answers what alone, beside the code, opens it: only
 * who asked for the code can use it. It does the same for every number, so neither the answer nor its time tells which
 * one has an account or orders. Throws `too_many_requests`.
 */
export async function sendAccountCode(
  container: MedusaContainer,
  phone: string,
  visitor: string | null,
): Promise<string> {
  await limitBuyerCodes(container, "account", phone, visitor);
  const code = newLoginCode();
  const request = randomBytes(16).toString("base64url");
  await keepLoginCode(container, accountSubject(phone, request), code);
  // Not waited for: a gateway takes its seconds, and the page can already ask for the code.
  sendCode(container, phone, code).catch((error: unknown) => {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error(`An account's code was not sent: ${refusalIn(error) ?? "it was not kept"}`);
  });
  return request;
}

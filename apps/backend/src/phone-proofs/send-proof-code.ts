import { randomBytes } from "node:crypto";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { MarketError } from "../errors/market-error";
import type { CodeTemplate } from "../mail/code-templates";
import { refusalIn } from "../modules/sms-notification/refused";
import { keepLoginCode } from "../phone-login/kept-login-code";
import { newLoginCode } from "../phone-login/login-code";
import { asksPhoneCodes } from "./asks-phone-codes";
import { limitBuyerCodes } from "./limit-buyer-codes";

/**
 * What alone a buyer's code is good for: it logs nobody in, no log-in's code proves a buyer's phone, and whoever asked
 * for another code to the same number, or guesses at it, does not spend this one.
 */
export function proofSubject(phone: string, request: string): string {
  return `phone-proof:${phone}:${request}`;
}

async function sendCode(container: MedusaContainer, to: string, code: string): Promise<void> {
  const text = `Chợ Làng: mã xác nhận đặt hàng của bạn là ${code}, dùng được trong 5 phút. Đừng cho ai biết mã này.`;
  const message = {
    to,
    channel: "sms",
    template: "phone-proof" satisfies CodeTemplate,
    data: { text },
  };
  await container.resolve(Modules.NOTIFICATION).createNotifications(message);
}

/**
 * Sends a new code to a buyer's phone (national form). Answers what alone, beside the code, proves the phone: only who
 * asked for the code can use it. It does the same for every number, so neither the answer nor its
 * time tells which one has ordered here. Throws `not_found` on a market that asks for no codes, `too_many_requests`.
 */
export async function sendProofCode(
  container: MedusaContainer,
  phone: string,
  visitor: string | null,
): Promise<string> {
  if (!asksPhoneCodes()) {
    throw new MarketError("not_found");
  }
  await limitBuyerCodes(container, "proof", phone, visitor);
  const code = newLoginCode();
  const request = randomBytes(16).toString("base64url");
  await keepLoginCode(container, proofSubject(phone, request), code);
  // Not waited for: a gateway takes its seconds, and the page can already ask for the code.
  sendCode(container, phone, code).catch((error: unknown) => {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error(`A buyer's code was not sent: ${refusalIn(error) ?? "it was not kept"}`);
  });
  return request;
}

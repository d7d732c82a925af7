import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import type { CodeTemplate } from "../mail/code-templates";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";
import { refusalIn } from "../modules/sms-notification/refused";
import { limitVisitor } from "../rate-limit/limit-visitor";
import { findOpenInvitation } from "../seller-people/find-open-invitation";
import { keepLoginCode } from "./kept-login-code";
import { limitCodes } from "./limit-codes";
import { newLoginCode } from "./login-code";
import { mailLoginCode } from "./mail-login-code";

export interface LoginCodeRequest {
  /** National form, e.g. 0912345678. */
  phone: string;
  /** Secret of an invitation's link, for who joins a seller. */
  invitation?: string | undefined;
  /** She wants to open a shop: any number gets a code. */
  applying: boolean;
  visitor: string | null;
}

async function mayLogIn(
  container: MedusaContainer,
  { phone, invitation, applying }: LoginCodeRequest,
): Promise<boolean> {
  if (applying) {
    return true;
  }
  const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
  const [member] = await sellers.listSellerMembers({ phone }, { select: ["id"], take: 1 });
  const invited = await findOpenInvitation(container, invitation ?? "");
  return !!member || (!!invited && (invited.phone ?? phone) === phone);
}

async function sendCode(container: MedusaContainer, to: string, code: string): Promise<void> {
  const text = `Chợ Làng: mã đăng nhập của bạn là ${code}, dùng được trong 5 phút. Đừng cho ai biết mã này.`;
  const message = {
    to,
    channel: "sms",
    template: "login-code" satisfies CodeTemplate,
    data: { text },
  };
  await container.resolve(Modules.NOTIFICATION).createNotifications(message);
  await mailLoginCode(container, to, text);
}

/**
 * Sends a new code to a number that belongs to a seller's person or that an invitation is open for, and to
 * whoever wants to open a shop; where there is no gateway for text messages, to her own mailbox too. For any
 * other number it does the same but the sending, so neither the answer nor its time tells who sells here. A
 * code that is not taken is not tried again: it is good for minutes only. Throws `too_many_requests`.
 */
export async function sendLoginCode(
  container: MedusaContainer,
  request: LoginCodeRequest,
): Promise<void> {
  const { phone, visitor } = request;
  await limitVisitor(container, visitor, "login_code");
  await limitCodes(container, request);
  const known = await mayLogIn(container, request);
  const code = newLoginCode();
  await keepLoginCode(container, phone, code);
  if (known) {
    // Not waited for: the time of the answer would tell which numbers are known.
    sendCode(container, phone, code).catch((error: unknown) => {
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .error(`A log-in code was not sent: ${refusalIn(error) ?? "it was not kept"}`);
    });
  }
}

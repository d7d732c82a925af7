import type { Logger, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { refusalIn } from "../modules/sms-notification/refused";
import { postTexts } from "../mail/post-texts";
import type { AccountText } from "./erase-texts";

/**
 * In both languages, since nobody knows yet who reads it. No address and nothing that the device said of itself: a
 * message that asks to be tapped is what a thief would send, and what a device says may be a thief's words.
 */
const TEXT =
  "Chợ Làng: một máy vừa vào tài khoản của số này. Không phải bạn thì hãy tự mở chợ, vào Tài khoản, mục Quyền riêng tư, chọn Ra khỏi tài khoản trên mọi máy. Đừng cho ai biết mã. A device has just logged in to this number's account. If it was not you, log in yourself and choose Log out on every device on the privacy page.";

/**
 * Tells the owner of a phone (E.164) that a device logged in to its account, so that she learns of it who was talked into
 * reading a code out. Every log-in is one of a new device: nothing knows a device again that is logged out, and the name
 * that it gives itself is no proof. Not waited for: a gateway takes its seconds, and the device is logged in already.
 */
export function tellOfNewDevice(container: MedusaContainer, phone: string, at: Date): void {
  const template: AccountText = "new-device";
  const message = { to: phone, template, key: at.toISOString(), text: TEXT };
  postTexts(container, [message]).catch((error: unknown) => {
    container
      .resolve<Logger>(ContainerRegistrationKeys.LOGGER)
      .error(`An account's new device was not told of: ${refusalIn(error) ?? "it was not kept"}`);
  });
}

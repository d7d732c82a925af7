import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";
import { phoneHash } from "../sealing/phone-hash";
import { marketSecret } from "../sealing/market-secret";
import { readableText } from "./readable-text";
import { spellingsOf } from "./spellings-of";

/** What is kept under a phone number itself. Instants in ISO 8601 (UTC). */
export interface DataAboutPhone {
  /** Text messages that the market sent to it; of one with a code only that it was sent. */
  text_messages: { template: string; text: string | null; sent_at: string }[];
  /** Cash orders of it that were not taken: they count for twelve months. */
  cash_refusals: { reason: string; refused_at: string }[];
}

/** More than any phone ever gets. */
const MOST_TEXTS = 100_000;

/**
 * Gathers what is kept under a phone number (E.164).
 *
 * @param since messages of before may have gone to somebody else who had the number
 */
export async function gatherAboutPhone(
  container: MedusaContainer,
  phone: string,
  since: Date,
): Promise<DataAboutPhone> {
  const sent = await container
    .resolve(Modules.NOTIFICATION)
    .listNotifications(
      { to: spellingsOf(phone), channel: "sms" },
      { order: { created_at: "ASC" }, take: MOST_TEXTS },
    );
  const texts = sent.filter(({ created_at }) => new Date(created_at) >= since);
  const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
  const refusals = await sellers.listCashRefusals(
    { phone_hash: phoneHash(marketSecret(container), "cash-refusal", phone) },
    { order: { refused_at: "ASC" }, take: null },
  );
  return {
    text_messages: texts.map((message) => ({
      template: message.template,
      text: readableText(message),
      sent_at: new Date(message.created_at).toISOString(),
    })),
    cash_refusals: refusals.map(({ reason, refused_at }) => ({
      reason,
      refused_at: new Date(refused_at).toISOString(),
    })),
  };
}

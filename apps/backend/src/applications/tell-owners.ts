import type { MedusaContainer } from "@medusajs/framework/types";
import { randomUUID } from "node:crypto";
import { hasMailServer, postMail } from "../mail/post-mail";
import { postTexts } from "../mail/post-texts";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";

/** Somebody to write to: a phone (`sms`) or a mailbox (`email`). */
export interface Recipient {
  channel: string;
  to: string;
}

export interface OwnersMessage {
  seller_id: string;
  template: string;
  /** What follows the name of the shop. */
  text: string;
  /** The same words under the same key go out once. */
  key?: string;
  /** Who is told besides, each address once. */
  others?: Recipient[];
}

/**
 * Writes to the phones of a seller's owners, and where the market has a mail server to their mailboxes too;
 * whoever has neither is left out. What the gateway or the mail server does not
 * take is tried again later.
 */
export async function tellOwners(
  container: MedusaContainer,
  { seller_id, template, text, key, others = [] }: OwnersMessage,
): Promise<void> {
  const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
  const owners = await sellers.listSellerMembers(
    { seller_id, role: "owner" },
    { relations: ["seller"], order: { id: "ASC" }, take: null },
  );
  const all = (channel: string, own: (string | null)[]) =>
    new Set([...own, ...others.filter((one) => one.channel === channel).map(({ to }) => to)]);
  const phones = all(
    "sms",
    owners.map(({ phone }) => phone),
  );
  const mailboxes = all(
    "email",
    owners.map(({ email }) => email),
  );
  const name = owners[0]?.seller.name ?? "";
  const texts = [...phones].flatMap((phone) =>
    phone
      ? [
          {
            to: phone,
            template,
            key: key ?? randomUUID(),
            text: `Chợ Làng: ${name}, ${text}`,
          },
        ]
      : [],
  );
  if (texts.length > 0) {
    await postTexts(container, texts);
  }
  const mails = [...mailboxes].flatMap((email) =>
    email
      ? [
          {
            to: email,
            template,
            key: key ?? randomUUID(),
            subject: `Chợ Làng: ${name}`,
            text: `${name}, ${text}`,
          },
        ]
      : [],
  );
  if (hasMailServer() && mails.length > 0) {
    await postMail(container, mails);
  }
}

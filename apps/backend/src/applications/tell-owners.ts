import type { MedusaContainer } from "@medusajs/framework/types";
import { randomUUID } from "node:crypto";
import { hasMailServer, postMail } from "../mail/post-mail";
import { postTexts } from "../mail/post-texts";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";

export interface OwnersMessage {
  seller_id: string;
  template: string;
  /** What follows the name of the shop. */
  text: string;
  /** The same words under the same key go out once. */
  key?: string;
  /** The shop's own number, where it is told too. */
  shop_phone?: string | null;
}

/**
 * Writes to the phones of a seller's owners, and where the market has a mail server to their mailboxes too;
 * whoever has neither is left out. What the gateway or the mail server does not
 * take is tried again later.
 */
export async function tellOwners(
  container: MedusaContainer,
  { seller_id, template, text, key, shop_phone }: OwnersMessage,
): Promise<void> {
  const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
  const owners = await sellers.listSellerMembers(
    { seller_id, role: "owner" },
    { relations: ["seller"], order: { id: "ASC" }, take: null },
  );
  const phones = new Set([...owners.map(({ phone }) => phone), shop_phone ?? null]);
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
  const mails = owners.flatMap(({ email, seller }) =>
    email
      ? [
          {
            to: email,
            template,
            key: key ?? randomUUID(),
            subject: `Chợ Làng: ${seller.name}`,
            text: `${seller.name}, ${text}`,
          },
        ]
      : [],
  );
  if (hasMailServer() && mails.length > 0) {
    await postMail(container, mails);
  }
}

import type { MedusaContainer } from "@medusajs/framework/types";
import { postTexts, type TextMessage } from "../mail/post-texts";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";
import { rightsOf } from "../seller-scope/seller-rights";

/** Writes to those of a seller's people who see to orders; the same under the same key once. */
export async function textOrderPeople(
  container: MedusaContainer,
  seller_id: string,
  { template, key, text }: Omit<TextMessage, "to">,
): Promise<void> {
  const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
  const members = await sellers.listSellerMembers({ seller_id }, { take: null });
  const texts = members.flatMap((member) =>
    member.phone && rightsOf(member).includes("orders")
      ? [{ to: member.phone, template, key, text: `Chợ Làng: ${text}` }]
      : [],
  );
  if (texts.length > 0) {
    await postTexts(container, texts);
  }
}

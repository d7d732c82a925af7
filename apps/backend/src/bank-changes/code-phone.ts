import { parsePhone } from "@cho-lang/vietnam-addresses/phone";
import type { MedusaContainer } from "@medusajs/framework/types";
import { MarketError } from "../errors/market-error";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";
import type { SellerScope } from "../seller-scope/seller-scope";

/** The number in its national form where messages can be read on it. */
export function mobileOf(phone: string | null): string | null {
  const parsed = parsePhone(phone ?? "");
  return parsed.kind === "mobile" ? parsed.national : null;
}

/**
 * Where the code goes that proves a change of account: to the shop's own number, which nobody of the seller
 * can change since she was let in, and nowhere else. So a log-in alone, or an owner whom a thief has invited,
 * is not enough. Null when it receives no messages; the operator then puts in one that does.
 */
export async function codePhone(
  container: MedusaContainer,
  { seller }: SellerScope,
): Promise<string | null> {
  const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
  const [row] = await sellers.listSellers({ id: seller.id }, { select: ["id", "phone"], take: 1 });
  if (!row) {
    throw new MarketError("not_found");
  }
  return mobileOf(row.phone);
}

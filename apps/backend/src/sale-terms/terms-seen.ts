import { createHash } from "node:crypto";
import { saleTermsText, type Trader } from "@cho-lang/seller-rules/sale-terms";

const LETTERS = 22;

/** What stands for one seller's terms, word for word: a page that showed them says so with it. */
export function termsSeen(trader: Trader): string {
  return createHash("sha256").update(saleTermsText(trader)).digest("base64url").slice(0, LETTERS);
}

import { faultyFields, isOfAge, type AgeDeclaration } from "@cho-lang/seller-rules/age-declaration";
import type { MedusaContainer } from "@medusajs/framework/types";
import { MarketError } from "../errors/market-error";
import { marketSecret } from "../sealing/market-secret";
import { declarationToken } from "./declaration-token";

const TEXTS = {
  name: "Vui lòng ghi họ tên.",
  born_on: "Ngày sinh chưa đúng.",
} as const satisfies Record<keyof AgeDeclaration, string>;

/**
 * What stands for the word of who is of age. Nothing that is said is kept. Throws `invalid_input` naming the fields,
 * `under_age`.
 */
export function declareAge(container: MedusaContainer, said: AgeDeclaration, now: Date): string {
  const faults = faultyFields(said, now);
  if (faults.length > 0) {
    throw new MarketError("invalid_input", {
      fields: Object.fromEntries(faults.map((field) => [field, TEXTS[field]])),
    });
  }
  if (!isOfAge(said.born_on, now)) {
    throw new MarketError("under_age");
  }
  return declarationToken(marketSecret(container), now);
}

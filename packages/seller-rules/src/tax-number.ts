import { ruleInForce, type DatedRule } from "@cho-lang/ocop/rule-in-force";
import { vietnamDay } from "@cho-lang/ocop/vietnam-day";
import { isPersonalId } from "./personal-id";
import type { SellerKind } from "./seller-kind";
import { readTaxCode, taxDigits, type TaxNumberReading } from "./tax-code";

/** Ten digits, the last of them a check digit, with three more for a branch; or a personal id. */
export type TaxNumberKind = "code" | "personal_id";

interface TaxNumberRule extends DatedRule {
  readonly accepts: Readonly<Record<SellerKind, readonly TaxNumberKind[]>>;
}

/** What each kind of subject may give. Households that had a code of their own may still know only that. */
export const TAX_NUMBER_RULES: readonly TaxNumberRule[] = [
  {
    from: "2025-07-01",
    instrument: "Thông tư 86/2024/TT-BTC, điều 5; Luật Quản lý thuế 108/2025/QH15 từ 1/7/2026",
    accepts: {
      cooperative: ["code"],
      enterprise: ["code"],
      cooperative_group: ["personal_id", "code"],
      household: ["personal_id", "code"],
      farm: ["personal_id", "code"],
    },
  },
];

/** The kinds of number that a kind of subject may give at `now`. */
export function acceptedTaxNumbers(kind: SellerKind, now: Date): readonly TaxNumberKind[] {
  return ruleInForce(TAX_NUMBER_RULES, vietnamDay(now)).accepts[kind];
}

/**
 * Reads what somebody typed as the tax number of a subject of that kind, with or without spaces, dots and
 * dashes.
 *
 * @returns "0100686209", for a branch "0100686209-001", or a personal id of twelve digits
 */
export function readTaxNumber(text: string, kind: SellerKind, now: Date): TaxNumberReading {
  const digits = taxDigits(text);
  const accepted = acceptedTaxNumbers(kind, now);
  if (accepted.includes("personal_id") && /^\d{12}$/.test(digits)) {
    return isPersonalId(digits, now)
      ? { ok: true, number: digits }
      : { ok: false, problem: "check" };
  }
  if (digits !== "" && !accepted.includes("code")) return { ok: false, problem: "shape" };
  return readTaxCode(digits);
}

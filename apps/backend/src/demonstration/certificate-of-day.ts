import type { IssuingLevel } from "@cho-lang/ocop/certificate";
import { communeByCode } from "@cho-lang/ocop/communes";
import { criteriaVersionOn } from "@cho-lang/ocop/criteria-versions";
import { addDays, type VietnamDay } from "@cho-lang/ocop/vietnam-day";
import { levelsThatCertify } from "@cho-lang/ocop/who-certifies";
import type { SeedCertificate } from "../demonstration-seed/seed-data";
import type { CertificateRow } from "./catalogue-rows";

/** On this day the ministries of agriculture and of environment became one (Decree 35/2025/NĐ-CP). */
const MERGED_MINISTRY_FROM = "2025-03-01";

/**
 * A certificate of the demonstration as of the day of loading. Who issued it and under which criteria follows
 * from its day and stars by the programme's rules, so that it is believable on whatever day one loads.
 * Every number begins with MH (minh họa).
 */
export function certificateOfDay(
  row: CertificateRow,
  product: { product_set: number; communeCode: string },
  today: VietnamDay,
): SeedCertificate {
  const issuedOn = addDays(today, -row.issued_days_ago);
  const level = levelsThatCertify(row.stars, issuedOn)[0] ?? "province";
  const withdrawal = row.withdrawal;
  return {
    number: decisionNumber(row.number, level),
    decision_date: issuedOn,
    issued_on: issuedOn,
    issuing_body: issuingBody(level, product.communeCode, issuedOn),
    issuing_level: level,
    stars: row.stars,
    kind: row.kind,
    criteria_version: criteriaVersionOn(issuedOn).id,
    product_set: product.product_set,
    status: row.draft ? "draft" : withdrawal ? "withdrawn" : "approved",
    withdrawn_on: withdrawal ? addDays(today, -withdrawal.days_ago) : null,
    withdrawal_decision: withdrawal ? decisionNumber(row.number + 800, "province") : null,
    withdrawal_reason: withdrawal?.reason ?? null,
  };
}

function decisionNumber(number: number, level: IssuingLevel): string {
  return `MH-${number}/QĐ-${level === "ministry" ? "BNN" : "UBND"}`;
}

function issuingBody(level: IssuingLevel, communeCode: string, day: VietnamDay): string {
  if (level === "province") return "Ủy ban nhân dân tỉnh Quảng Ninh";
  if (level === "ministry") {
    return day < MERGED_MINISTRY_FROM
      ? "Bộ Nông nghiệp và Phát triển nông thôn"
      : "Bộ Nông nghiệp và Môi trường";
  }
  const district = communeByCode(communeCode)?.former_districts[0] ?? "";
  return `Ủy ban nhân dân ${district.charAt(0).toLowerCase()}${district.slice(1)}`;
}

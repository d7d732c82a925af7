import { expiresOn, type IssuingLevel, type Stars } from "@cho-lang/ocop/certificate";
import {
  EVIDENCE_RULES,
  evidenceChecklist,
  type EvidenceItem,
} from "@cho-lang/ocop/evidence-checklist";
import { nextStarChecklist, type NextStarPart } from "@cho-lang/ocop/next-star-checklist";
import { onlineSalesRun, type OnlineSalesRun } from "@cho-lang/ocop/online-sales-run";
import { daysLeft, renewalWarning, type RenewalWarning } from "@cho-lang/ocop/renewal-warning";
import { ruleInForce } from "@cho-lang/ocop/rule-in-force";
import { STAR_BANDS } from "@cho-lang/ocop/star-bands";
import {
  certificateInForce,
  certificateState,
  type CertificateState,
} from "@cho-lang/ocop/star-in-force";
import type { VietnamDay } from "@cho-lang/ocop/vietnam-day";
import { levelsThatCertify } from "@cho-lang/ocop/who-certifies";
import type { AssessedProduct, SoldLine } from "./assessed-product";
import { monthsWithSales } from "./evidence-months";

export interface CertificateOnDay {
  number: string;
  decision_date: VietnamDay;
  issuing_body: string;
  stars: Stars;
  kind: "new" | "renewal" | "upgrade";
  expires_on: VietnamDay;
  state: CertificateState;
  /** Days after `day` on which it still counts; null when it does not count. */
  days_left: number | null;
  /** The closest of the warnings, in days, that has been reached. */
  warning: RenewalWarning | null;
}

/** Where a product stands for being assessed again, on one day. */
export interface Assessment {
  handle: string;
  title: string;
  /** Stars in force; null for none. */
  stars: Stars | null;
  /** The newest first. */
  certificates: CertificateOnDay[];
  sales_run: OnlineSalesRun;
  checklist: EvidenceItem[];
  /** One star more than now, or three for who has none; null with five. */
  next_star: {
    stars: Stars;
    from_score: number;
    decided_by: readonly IssuingLevel[];
    /** What the list below follows. */
    instrument: string;
    parts: NextStarPart[];
  } | null;
}

function nextStar(
  stars: Stars | null,
  checklist: readonly EvidenceItem[],
  day: VietnamDay,
): Assessment["next_star"] {
  const wanted = stars === null ? 3 : stars + 1;
  const next = ([3, 4, 5] as const).find((one) => one === wanted);
  const band = STAR_BANDS.find((one) => one.stars === next);
  return next && band
    ? {
        stars: next,
        from_score: band.from,
        decided_by: levelsThatCertify(next, day),
        instrument: ruleInForce(EVIDENCE_RULES, day).instrument,
        parts: nextStarChecklist(checklist, next, day),
      }
    : null;
}

/** @param lines what of this product reached buyers in the time that is told */
export function assess(
  product: AssessedProduct,
  lines: readonly SoldLine[],
  day: VietnamDay,
): Assessment {
  const months = monthsWithSales(lines);
  const { certificates, story, instructions, pictures } = product;
  const stars = certificateInForce(certificates, day)?.stars ?? null;
  const checklist = evidenceChecklist(
    { months_with_sales: months, story, pictures: pictures.length, instructions },
    day,
  );
  return {
    handle: product.handle,
    title: product.title,
    stars,
    certificates: certificates.map((one) => ({
      number: one.number,
      decision_date: one.decision_date,
      issuing_body: one.issuing_body,
      stars: one.stars,
      kind: one.kind,
      expires_on: expiresOn(one),
      state: certificateState(one, day),
      days_left: daysLeft(one, day),
      warning: renewalWarning(one, day),
    })),
    sales_run: onlineSalesRun(months, day),
    checklist,
    next_star: nextStar(stars, checklist, day),
  };
}

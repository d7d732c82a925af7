import type { CertificateKind, IssuingLevel, Stars } from "@cho-lang/ocop/certificate";
import type { EvidenceItem } from "@cho-lang/ocop/evidence-checklist";
import type { NextStarPart } from "@cho-lang/ocop/next-star-checklist";
import type { OnlineSalesRun } from "@cho-lang/ocop/online-sales-run";
import type { RenewalWarning } from "@cho-lang/ocop/renewal-warning";
import type { CertificateState } from "@cho-lang/ocop/star-in-force";
import { callBackend } from "./call-backend";

/** One recognition of a product, as it stands today. Days are YYYY-MM-DD. */
export interface SellerCertificate {
  number: string;
  stars: Stars;
  kind: CertificateKind;
  decidedOn: string;
  expiresOn: string;
  issuingBody: string;
  state: CertificateState;
  /** Days left after today; `null` when it does not count today. */
  daysLeft: number | null;
  warning: RenewalWarning | null;
}

/** Where a product stands for being assessed again. */
export interface ProductAssessment {
  handle: string;
  title: string;
  /** In force today. */
  stars: Stars | null;
  /** The newest first. */
  certificates: SellerCertificate[];
  salesRun: OnlineSalesRun;
  checklist: EvidenceItem[];
  nextStar: {
    stars: Stars;
    fromScore: number;
    decidedBy: IssuingLevel[];
    instrument: string;
    parts: NextStarPart[];
  } | null;
}

interface AssessmentWire {
  handle: string;
  title: string;
  stars: Stars | null;
  certificates: {
    number: string;
    stars: Stars;
    kind: CertificateKind;
    decision_date: string;
    expires_on: string;
    issuing_body: string;
    state: CertificateState;
    days_left: number | null;
    warning: RenewalWarning | null;
  }[];
  sales_run: OnlineSalesRun;
  checklist: EvidenceItem[];
  next_star: {
    stars: Stars;
    from_score: number;
    decided_by: IssuingLevel[];
    instrument: string;
    parts: NextStarPart[];
  } | null;
}

function toAssessment(wire: AssessmentWire): ProductAssessment {
  const next = wire.next_star;
  return {
    handle: wire.handle,
    title: wire.title,
    stars: wire.stars,
    certificates: wire.certificates.map((one) => ({
      number: one.number,
      stars: one.stars,
      kind: one.kind,
      decidedOn: one.decision_date,
      expiresOn: one.expires_on,
      issuingBody: one.issuing_body,
      state: one.state,
      daysLeft: one.days_left,
      warning: one.warning,
    })),
    salesRun: wire.sales_run,
    checklist: wire.checklist,
    nextStar: next && {
      stars: next.stars,
      fromScore: next.from_score,
      decidedBy: next.decided_by,
      instrument: next.instrument,
      parts: next.parts,
    },
  };
}

/** The seller's products and where each stands for its next assessment, by title. @throws BackendError 401, 403 */
export async function readAssessments(token: string): Promise<ProductAssessment[]> {
  const path = "/seller/certificates";
  const { products } = await callBackend<{ products: AssessmentWire[] }>(path, { token });
  return products.map(toAssessment);
}

import type { CertificateStatus } from "@cho-lang/ocop/certificate";
import type { VietnamDay } from "@cho-lang/ocop/vietnam-day";
import type { CertificateFields } from "./certificate-fields";

/** A certificate as it is stored, drafts included. */
export interface LoadedCertificate extends CertificateFields {
  id: string;
  status: CertificateStatus;
  withdrawn_on: VietnamDay | null;
  withdrawal_decision: string | null;
  withdrawal_reason: string | null;
  demonstration: boolean;
}

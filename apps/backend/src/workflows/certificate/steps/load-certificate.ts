import type { CertificateStatus, Stars } from "@cho-lang/ocop/certificate";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { CertificateFields } from "../../../certificates/certificate-fields";
import { MarketError } from "../../../errors/market-error";
import { OCOP_MODULE } from "../../../modules/ocop";
import type OcopModuleService from "../../../modules/ocop/service";

export interface LoadedCertificate extends CertificateFields {
  id: string;
  status: CertificateStatus;
  withdrawn_on: string | null;
  withdrawal_decision: string | null;
  withdrawal_reason: string | null;
}

/** One certificate as it is now. `not_found` when there is none with this id. */
export const loadCertificateStep = createStep(
  "load-certificate",
  async ({ certificate_id }: { certificate_id: string }, { container }) => {
    const ocop: OcopModuleService = container.resolve(OCOP_MODULE);
    const [row] = await ocop.listCertificates({ id: certificate_id });
    if (!row) {
      throw new MarketError("not_found");
    }
    const certificate: LoadedCertificate = {
      id: row.id,
      product_id: row.product_id,
      number: row.number,
      decision_date: row.decision_date,
      issued_on: row.issued_on,
      issuing_body: row.issuing_body,
      issuing_level: row.issuing_level,
      stars: row.stars as Stars,
      kind: row.kind,
      criteria_version: row.criteria_version,
      product_set: row.product_set,
      status: row.status,
      withdrawn_on: row.withdrawn_on,
      withdrawal_decision: row.withdrawal_decision,
      withdrawal_reason: row.withdrawal_reason,
    };
    return new StepResponse(certificate);
  },
);

import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";
import type { Actor } from "../../audit/act";
import { recordActsStep } from "../audit/steps/record-acts";
import { checkApprovalStep } from "./steps/check-approval";
import { findCertificateActsStep } from "./steps/find-certificate-acts";
import { loadCertificateStep } from "./steps/load-certificate";
import { updateCertificateStep } from "./steps/update-certificate";

export interface ApproveCertificateInput {
  certificate_id: string;
  /** The operator. */
  actor: Actor;
}

/**
 * Lets a certificate count: from its first day to its last the product carries the stars. `invalid_input`
 * when a body of that level could not certify them on the day of the decision, `wrong_status` after a
 * withdrawal; approving again changes nothing. The log says who did it. Emits `certificate.updated`. The caller
 * keeps two runs on one certificate apart, so that none brings back a star that another has just ended.
 */
export const approveCertificateWorkflow = createWorkflow(
  "approve-certificate",
  (input: ApproveCertificateInput) => {
    const before = loadCertificateStep({ certificate_id: input.certificate_id });
    checkApprovalStep(before);
    recordActsStep(
      findCertificateActsStep({ actor: input.actor, before, to: "approved", told: {} }),
    );
    const certificate = updateCertificateStep({ before, changes: { status: "approved" } });
    emitEventStep({ eventName: "certificate.updated", data: certificate });
    return new WorkflowResponse(certificate);
  },
);

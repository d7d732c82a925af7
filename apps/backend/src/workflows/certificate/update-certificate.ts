import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";
import type { CertificateFields } from "../../certificates/certificate-fields";
import { checkCertificateStep } from "./steps/check-certificate";
import { loadCertificateStep } from "./steps/load-certificate";
import { requireDraftStep } from "./steps/require-draft";
import { updateCertificateStep } from "./steps/update-certificate";

export interface UpdateCertificateInput {
  certificate_id: string;
  fields: CertificateFields;
}

/**
 * Corrects a draft: all fields are given anew. `wrong_status` once it is approved, and the refusals of
 * creating one. Emits `certificate.updated`. The caller keeps two runs on one certificate apart.
 */
export const updateCertificateWorkflow = createWorkflow(
  "update-certificate",
  (input: UpdateCertificateInput) => {
    const before = loadCertificateStep({ certificate_id: input.certificate_id });
    requireDraftStep(before);
    checkCertificateStep(
      transform(input, ({ certificate_id, fields }) => ({
        id: certificate_id,
        number: fields.number,
        product_id: fields.product_id,
      })),
    );
    const certificate = updateCertificateStep({ before, changes: input.fields });
    emitEventStep({ eventName: "certificate.updated", data: certificate });
    return new WorkflowResponse(certificate);
  },
);

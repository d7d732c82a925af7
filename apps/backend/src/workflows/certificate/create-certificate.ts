import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";
import type { CertificateFields } from "../../certificates/certificate-fields";
import { checkCertificateStep } from "./steps/check-certificate";
import { createCertificateStep } from "./steps/create-certificate";

/**
 * Writes down a certificate as a draft, which gives no star yet. `invalid_input` for an unknown product,
 * `already_exists` when the product has one with this number. Emits `certificate.updated`.
 */
export const createCertificateWorkflow = createWorkflow(
  "create-certificate",
  (input: CertificateFields) => {
    checkCertificateStep(
      transform(input, ({ number, product_id }) => ({ id: null, number, product_id })),
    );
    const certificate = createCertificateStep(input);
    emitEventStep({ eventName: "certificate.updated", data: certificate });
    return new WorkflowResponse(certificate);
  },
);

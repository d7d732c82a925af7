import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { CertificateFields } from "../../../certificates/certificate-fields";
import { OCOP_MODULE } from "../../../modules/ocop";
import type OcopModuleService from "../../../modules/ocop/service";

/** Writes a draft; compensation removes it. */
export const createCertificateStep = createStep(
  "create-certificate",
  async (fields: CertificateFields, { container }) => {
    const ocop: OcopModuleService = container.resolve(OCOP_MODULE);
    const { id, product_id } = await ocop.createOcopCertificates({ ...fields, status: "draft" });
    return new StepResponse({ id, product_id }, id);
  },
  async (id, { container }) => {
    if (id) {
      const ocop: OcopModuleService = container.resolve(OCOP_MODULE);
      await ocop.deleteOcopCertificates(id);
    }
  },
);

import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { CertificateFields } from "../../../certificates/certificate-fields";
import { OCOP_MODULE } from "../../../modules/ocop";
import type OcopModuleService from "../../../modules/ocop/service";

/** Writes certificates that count from their first day; compensation removes them. Answers their ids. */
export const createCertificatesStep = createStep(
  "create-certificates",
  async (certificates: CertificateFields[], { container }) => {
    const ocop: OcopModuleService = container.resolve(OCOP_MODULE);
    const rows = await ocop.createOcopCertificates(
      certificates.map((fields) => ({ ...fields, status: "approved" as const })),
    );
    const ids = rows.map(({ id }) => id);
    return new StepResponse(ids, ids);
  },
  async (ids, { container }) => {
    if (ids) {
      const ocop: OcopModuleService = container.resolve(OCOP_MODULE);
      await ocop.deleteOcopCertificates(ids);
    }
  },
);

import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { OCOP_MODULE } from "../../../modules/ocop";
import type OcopModuleService from "../../../modules/ocop/service";
import type { LoadedCertificate } from "../../../certificates/loaded-certificate";

export interface UpdateCertificateStepInput {
  before: LoadedCertificate;
  changes: Partial<Omit<LoadedCertificate, "id">>;
}

/** Changes a certificate whose state was checked before; compensation writes `before` again. */
export const updateCertificateStep = createStep(
  "update-certificate",
  async ({ before, changes }: UpdateCertificateStepInput, { container }) => {
    const ocop: OcopModuleService = container.resolve(OCOP_MODULE);
    await ocop.updateOcopCertificates({ id: before.id, ...changes });
    const productId = changes.product_id ?? before.product_id;
    return new StepResponse({ id: before.id, product_id: productId }, before);
  },
  async (before, { container }) => {
    if (before) {
      const ocop: OcopModuleService = container.resolve(OCOP_MODULE);
      await ocop.updateOcopCertificates(before);
    }
  },
);

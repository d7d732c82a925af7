import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { SentClaim } from "../../../certificate-claims/send-claim";
import { OCOP_MODULE } from "../../../modules/ocop";
import type OcopModuleService from "../../../modules/ocop/service";

export type NewClaim = SentClaim & { seller_id: string; sent_by: string };

/** Writes a claim that waits; compensation removes it. */
export const createClaimStep = createStep(
  "create-claim",
  async ({ decision, ...claim }: NewClaim, { container }) => {
    const ocop: OcopModuleService = container.resolve(OCOP_MODULE);
    const { id } = await ocop.createCertificateClaims({ ...claim, decision: { ...decision } });
    return new StepResponse(id, id);
  },
  async (id, { container }) => {
    if (id) {
      const ocop: OcopModuleService = container.resolve(OCOP_MODULE);
      await ocop.deleteCertificateClaims(id);
    }
  },
);

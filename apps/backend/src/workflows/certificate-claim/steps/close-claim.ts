import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { OCOP_MODULE } from "../../../modules/ocop";
import type OcopModuleService from "../../../modules/ocop/service";

export interface ClosedClaim {
  id: string;
  /** Name of who decided. */
  by: string;
  /** Null when it was accepted. */
  reason: string | null;
}

/** Decides a claim that waits; compensation lets it wait again. */
export const closeClaimStep = createStep(
  "close-claim",
  async ({ id, by, reason }: ClosedClaim, { container }) => {
    const ocop: OcopModuleService = container.resolve(OCOP_MODULE);
    const status = reason === null ? ("accepted" as const) : ("declined" as const);
    await ocop.updateCertificateClaims({
      id,
      status,
      reason,
      decided_by: by,
      decided_at: new Date(),
    });
    return new StepResponse(id, id);
  },
  async (id, { container }) => {
    if (id) {
      const ocop: OcopModuleService = container.resolve(OCOP_MODULE);
      const open = { status: "pending" as const, reason: null, decided_by: null, decided_at: null };
      await ocop.updateCertificateClaims({ id, ...open });
    }
  },
);

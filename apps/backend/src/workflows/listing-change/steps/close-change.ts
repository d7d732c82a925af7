import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { LISTING_MODULE } from "../../../modules/listing";
import type ListingModuleService from "../../../modules/listing/service";

export interface ClosedChange {
  id: string;
  /** Name of who decided. */
  by: string;
  /** Null when it was confirmed. */
  reason: string | null;
}

/** Decides a change. It is decided once, so nothing takes it back and it is its workflow's last step. */
export const closeChangeStep = createStep(
  "close-change",
  async ({ id, by, reason }: ClosedChange, { container }) => {
    const listings: ListingModuleService = container.resolve(LISTING_MODULE);
    const status = reason === null ? ("confirmed" as const) : ("declined" as const);
    await listings.updateListingChanges({
      id,
      status,
      reason,
      decided_by: by,
      decided_at: new Date(),
    });
    return new StepResponse(id);
  },
);

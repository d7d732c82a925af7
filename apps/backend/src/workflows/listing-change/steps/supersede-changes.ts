import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { NewChange } from "../../../listing-changes/change-record";
import { LISTING_MODULE } from "../../../modules/listing";
import type ListingModuleService from "../../../modules/listing/service";

const REASON = "Người bán đã gửi thay đổi mới hơn.";

/** Closes what still waits for the fields that are changed again. Nothing takes it back. */
export const supersedeChangesStep = createStep(
  "supersede-changes",
  async (changes: NewChange[], { container }) => {
    const listings: ListingModuleService = container.resolve(LISTING_MODULE);
    const [first] = changes;
    const waiting = await listings.listListingChanges({
      product_id: first?.product_id ?? "",
      status: "pending",
      field: changes.map(({ field }) => field),
    });
    const decided = { decided_by: first?.actor.name ?? "", decided_at: new Date() };
    await listings.updateListingChanges(
      waiting.map(({ id }) => ({ id, status: "declined" as const, reason: REASON, ...decided })),
    );
    return new StepResponse(waiting.length);
  },
);

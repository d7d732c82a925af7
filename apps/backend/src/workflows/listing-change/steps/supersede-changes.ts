import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { NewChange } from "../../../listing-changes/change-record";
import { LISTING_MODULE } from "../../../modules/listing";
import type ListingModuleService from "../../../modules/listing/service";

const REASON = "Người bán đã gửi thay đổi mới hơn.";

function keyOf({ product_id, field }: Pick<NewChange, "product_id" | "field">): string {
  return `${product_id} ${field}`;
}

/** Closes what still waits for the fields that are changed again. Nothing takes it back. */
export const supersedeChangesStep = createStep(
  "supersede-changes",
  async (changes: NewChange[], { container }) => {
    const listings: ListingModuleService = container.resolve(LISTING_MODULE);
    const byOf = new Map(changes.map((change) => [keyOf(change), change.actor.name]));
    const waiting = await listings.listListingChanges(
      {
        product_id: [...new Set(changes.map(({ product_id }) => product_id))],
        status: "pending",
        field: [...new Set(changes.map(({ field }) => field))],
      },
      { select: ["id", "product_id", "field"], take: null },
    );
    const superseded = waiting.filter((change) => byOf.has(keyOf(change)));
    const decided_at = new Date();
    await listings.updateListingChanges(
      superseded.map((change) => ({
        id: change.id,
        status: "declined" as const,
        reason: REASON,
        decided_by: byOf.get(keyOf(change)) ?? "",
        decided_at,
      })),
    );
    return new StepResponse(superseded.length);
  },
);

import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { LISTING_MODULE } from "../../../modules/listing";
import type ListingModuleService from "../../../modules/listing/service";

export interface ListingPolicyInput {
  seller_id: string;
  auto_approve: boolean;
}

interface Undo {
  id: string;
  /** What it was; null when there was no row. */
  auto_approve: boolean | null;
}

/** Writes the one policy of a seller; compensation puts back what it was. */
export const saveListingPolicyStep = createStep(
  "save-listing-policy",
  async ({ seller_id, auto_approve }: ListingPolicyInput, { container }) => {
    const listings: ListingModuleService = container.resolve(LISTING_MODULE);
    const [before] = await listings.listListingPolicies({ seller_id });
    if (before) {
      await listings.updateListingPolicies({ id: before.id, auto_approve });
      return new StepResponse<string, Undo>(before.id, {
        id: before.id,
        auto_approve: before.auto_approve,
      });
    }
    const { id } = await listings.createListingPolicies({ seller_id, auto_approve });
    return new StepResponse<string, Undo>(id, { id, auto_approve: null });
  },
  async (undo, { container }) => {
    const listings: ListingModuleService = container.resolve(LISTING_MODULE);
    if (undo && undo.auto_approve === null) {
      await listings.deleteListingPolicies(undo.id);
    } else if (undo) {
      await listings.updateListingPolicies({
        id: undo.id,
        auto_approve: undo.auto_approve ?? false,
      });
    }
  },
);

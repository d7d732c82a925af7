import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { LISTING_MODULE } from "../../../modules/listing";
import type ListingModuleService from "../../../modules/listing/service";

interface Forgotten {
  seller_id: string;
  /** The one that stays. */
  but: string;
}

/** Forgets files that a seller looked at and did not load. Nothing puts them back: she has them. */
export const forgetImportsStep = createStep(
  "forget-imports",
  async ({ seller_id, but }: Forgotten, { container }) => {
    const listings: ListingModuleService = container.resolve(LISTING_MODULE);
    const rows = await listings.listProductImports(
      { seller_id, status: ["refused", "checked"] },
      { select: ["id"], take: null },
    );
    const ids = rows.map(({ id }) => id).filter((id) => id !== but);
    await listings.forgetImports(ids);
    return new StepResponse(ids.length);
  },
);

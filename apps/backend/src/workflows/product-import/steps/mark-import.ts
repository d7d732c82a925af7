import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { LISTING_MODULE } from "../../../modules/listing";
import type ListingModuleService from "../../../modules/listing/service";

interface Marked {
  id: string;
  status: "loading" | "done";
}

/** Says how far an import is; compensation puts back what it was. */
export const markImportStep = createStep(
  "mark-import",
  async ({ id, status }: Marked, { container }) => {
    const listings: ListingModuleService = container.resolve(LISTING_MODULE);
    const before = await listings.retrieveProductImport(id);
    const instant = status === "loading" ? "started_at" : "finished_at";
    await listings.updateProductImports({ id, status, [instant]: new Date() });
    const { status: was, started_at, finished_at } = before;
    return new StepResponse(id, { id, status: was, started_at, finished_at });
  },
  async (was, { container }) => {
    if (was) {
      const listings: ListingModuleService = container.resolve(LISTING_MODULE);
      await listings.updateProductImports(was);
    }
  },
);

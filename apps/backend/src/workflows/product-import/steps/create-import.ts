import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { Actor } from "../../../audit/act";
import { LISTING_MODULE } from "../../../modules/listing";
import type ListingModuleService from "../../../modules/listing/service";
import type { ImportPlan } from "../../../product-tables/import-plan";

export interface NewImport {
  seller_id: string;
  file_name: string;
  actor: Actor;
  plan: ImportPlan;
}

/** Wrong cells that are kept; who has more of them looks at these first. */
const MOST_PROBLEMS = 200;

/** Writes an import down with all that it is to do; compensation removes it. */
export const createImportStep = createStep(
  "create-import",
  async ({ seller_id, file_name, actor, plan }: NewImport, { container }) => {
    const listings: ListingModuleService = container.resolve(LISTING_MODULE);
    const clean = plan.problems.length === 0;
    const { id } = await listings.createProductImports({
      seller_id,
      file_name,
      actor: { ...actor },
      status: clean ? "checked" : "refused",
      counts: { ...plan.counts },
      problems: { cells: plan.problems.slice(0, MOST_PROBLEMS) },
    });
    if (clean && plan.products.length > 0) {
      await listings.createProductImportItems(
        plan.products.map((product, rank) => ({ import_id: id, rank, plan: { ...product } })),
      );
    }
    return new StepResponse(id, id);
  },
  async (id, { container }) => {
    if (id) {
      const listings: ListingModuleService = container.resolve(LISTING_MODULE);
      await listings.forgetImports([id]);
    }
  },
);

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

/** Odd prices that are kept; who has more of them has a file to look at herself. */
const MOST_ODD_PRICES = 50;

/** Products that are written at once: all ten thousand would take a gigabyte of memory. */
const AT_ONCE = 500;

/**
 * Writes an import down with all that it is to do; compensation removes it. It is clean only once all of
 * it is there, so one that was cut off can't be loaded.
 */
export const createImportStep = createStep(
  "create-import",
  async ({ seller_id, file_name, actor, plan }: NewImport, { container }) => {
    const listings: ListingModuleService = container.resolve(LISTING_MODULE);
    const { id } = await listings.createProductImports({
      seller_id,
      file_name,
      actor: { ...actor },
      status: "refused",
      counts: { ...plan.counts },
      problems: {
        cells: plan.problems.slice(0, MOST_PROBLEMS),
        odd_prices: plan.odd_prices.slice(0, MOST_ODD_PRICES),
      },
    });
    if (plan.problems.length === 0) {
      const items = plan.products.map((product, rank) => ({
        import_id: id,
        rank,
        plan: { ...product },
      }));
      for (let start = 0; start < items.length; start += AT_ONCE) {
        await listings.createProductImportItems(items.slice(start, start + AT_ONCE));
      }
      await listings.updateProductImports({ id, status: "checked" });
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

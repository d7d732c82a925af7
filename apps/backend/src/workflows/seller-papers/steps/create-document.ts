import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { SELLER_MODULE } from "../../../modules/seller";
import type SellerModuleService from "../../../modules/seller/service";
import type { NewDocument } from "../add-document";

/** Writes a paper unless the seller has the very same already; compensation removes it. */
export const createDocumentStep = createStep(
  "create-document",
  async (document: NewDocument, { container }) => {
    const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
    const [same] = await sellers.listSellerDocuments({ ...document }, { take: 1 });
    if (same) {
      return new StepResponse(undefined, undefined);
    }
    const { id } = await sellers.createSellerDocuments(document);
    return new StepResponse(undefined, id);
  },
  async (id, { container }) => {
    if (id) {
      const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
      await sellers.deleteSellerDocuments(id);
    }
  },
);

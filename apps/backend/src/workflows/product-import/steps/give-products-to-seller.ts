import type { LinkDefinition } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { SELLER_MODULE } from "../../../modules/seller";

export interface GivenProducts {
  seller_id: string;
  /** Of products that nobody has yet. */
  product_ids: string[];
}

/** Makes new products a seller's; compensation takes them from her. */
export const giveProductsToSellerStep = createStep(
  "give-products-to-seller",
  async ({ seller_id, product_ids }: GivenProducts, { container }) => {
    const links = product_ids.map((product_id): LinkDefinition => ({
      [SELLER_MODULE]: { seller_id },
      [Modules.PRODUCT]: { product_id },
    }));
    await container.resolve(ContainerRegistrationKeys.LINK).create(links);
    return new StepResponse(product_ids.length, links);
  },
  async (links, { container }) => {
    if (links?.length) {
      await container.resolve(ContainerRegistrationKeys.LINK).dismiss(links);
    }
  },
);

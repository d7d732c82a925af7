import type { LinkDefinition } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { SELLER_MODULE } from "../../../modules/seller";

export interface GiveProductToSellerInput {
  product_id: string;
  /** Null when nobody sells it yet. */
  former_seller_id: string | null;
  seller_id: string;
}

interface Handover {
  former: LinkDefinition[];
  present: LinkDefinition[];
}

function handoverOf(input: GiveProductToSellerInput): Handover {
  const linkTo = (seller_id: string): LinkDefinition => ({
    [SELLER_MODULE]: { seller_id },
    [Modules.PRODUCT]: { product_id: input.product_id },
  });
  return {
    former: input.former_seller_id ? [linkTo(input.former_seller_id)] : [],
    present: [linkTo(input.seller_id)],
  };
}

/**
 * Makes the seller the only one of a product; nothing happens when it is already. Medusa's own steps
 * would leave the product without a seller when undone, so the former link is kept here and made again
 * by compensation.
 */
export const giveProductToSellerStep = createStep(
  "give-product-to-seller",
  async (input: GiveProductToSellerInput, { container }) => {
    if (input.former_seller_id === input.seller_id) {
      return new StepResponse<undefined, Handover | undefined>(undefined, undefined);
    }
    const link = container.resolve(ContainerRegistrationKeys.LINK);
    const handover = handoverOf(input);
    await link.dismiss(handover.former);
    await link.create(handover.present);
    return new StepResponse<undefined, Handover | undefined>(undefined, handover);
  },
  async (handover, { container }) => {
    if (handover) {
      const link = container.resolve(ContainerRegistrationKeys.LINK);
      await link.dismiss(handover.present);
      await link.create(handover.former);
    }
  },
);

import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { SELLER_MODULE } from "../../../modules/seller";
import type SellerModuleService from "../../../modules/seller/service";
import type { NewSeller } from "../../../seller-setup/new-seller";

export interface CreatedSeller {
  id: string;
  handle: string;
  name: string;
  status: string;
}

/** Writes the sellers in the order given, without their parts in Medusa; compensation removes them. */
export const createSellersStep = createStep(
  "create-sellers",
  async (newSellers: NewSeller[], { container }) => {
    const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
    const rows = newSellers.map(({ delivery_rates: _rates, member: _member, ...row }) => row);
    const created = await sellers.createSellers(rows);
    const result: CreatedSeller[] = created.map(({ id, handle, name, status }) => ({
      id,
      handle,
      name,
      status,
    }));
    return new StepResponse(
      result,
      result.map((seller) => seller.id),
    );
  },
  async (ids, { container }) => {
    if (ids?.length) {
      const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
      await sellers.deleteSellers(ids);
    }
  },
);

import { communeByCode } from "@cho-lang/ocop/communes";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { MarketError } from "../../../errors/market-error";
import { SELLER_MODULE } from "../../../modules/seller";
import type SellerModuleService from "../../../modules/seller/service";
import type { SellerChanges } from "../../../seller-setup/seller-changes";

export interface UpdateSellerStepInput {
  id: string;
  changes: SellerChanges;
}

/** Delivery fees are kept with the shipping option, not with the seller. */
function ownFields({ delivery_rates: _rates, ...row }: SellerChanges) {
  return row;
}

/** Changes a seller's own fields and returns what its parts are named by; compensation puts the old row back. */
export const updateSellerStep = createStep(
  "update-seller",
  async ({ id, changes }: UpdateSellerStepInput, { container }) => {
    if (changes.commune_code !== undefined && !communeByCode(changes.commune_code)) {
      throw new MarketError("invalid_input", {
        fields: { commune_code: "Hãy chọn một xã, phường hoặc đặc khu của tỉnh." },
      });
    }
    const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
    const [before] = await sellers.listSellers({ id });
    if (!before) {
      throw new MarketError("not_found");
    }
    if (changes.phone === null && before.phone !== null && before.status !== "pending") {
      throw new MarketError("invalid_input", {
        fields: { phone: "Gian hàng đã mở phải có số điện thoại công khai." },
      });
    }
    const row = ownFields(changes);
    const after = await sellers.updateSellers({ id, ...row });
    const keys = Object.keys(row) as (keyof typeof row)[];
    const undo = { id, ...Object.fromEntries(keys.map((key) => [key, before[key]])) };
    const { name, commune_code, demonstration } = after;
    return new StepResponse({ id, name, commune_code, demonstration }, undo);
  },
  async (undo, { container }) => {
    if (undo) {
      const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
      await sellers.updateSellers(undo);
    }
  },
);

import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type {
  RequirementFields,
  RequirementSetting,
} from "../../../applications/requirement-fields";
import { MarketError } from "../../../errors/market-error";
import { SELLER_MODULE } from "../../../modules/seller";
import type SellerModuleService from "../../../modules/seller/service";

export interface WriteRequirementInput {
  /** Null for a new one. */
  id: string | null;
  fields: RequirementFields;
}

interface Written {
  /** Id of a new one. */
  made: string | null;
  before: RequirementSetting | null;
}

/** Writes what is asked of sellers. `not_found`; compensation removes a new one and puts a changed one back. */
export const writeRequirementStep = createStep(
  "write-requirement",
  async ({ id, fields }: WriteRequirementInput, { container }) => {
    const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
    if (id === null) {
      const made = await sellers.createSellerRequirements(fields);
      return new StepResponse<string, Written>(made.id, { made: made.id, before: null });
    }
    const [before] = await sellers.listSellerRequirements({ id });
    if (!before) {
      throw new MarketError("not_found");
    }
    await sellers.updateSellerRequirements({ id, ...fields });
    const { kind, gate, title, text, document_type, seller_kinds } = before;
    const { minimum, position, active } = before;
    const old = { kind, gate, title, text, document_type, seller_kinds, minimum, position, active };
    return new StepResponse<string, Written>(id, { made: null, before: { id, ...old } });
  },
  async (done, { container }) => {
    const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
    if (done?.made) {
      await sellers.deleteSellerRequirements(done.made);
    }
    if (done?.before) {
      await sellers.updateSellerRequirements(done.before);
    }
  },
);

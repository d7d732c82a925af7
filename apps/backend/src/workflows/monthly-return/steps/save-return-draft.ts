import { TOLD_FIELDS, type ToldTexts } from "@cho-lang/retail-statistics/return-amount";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { MONTHLY_RETURN_MODULE } from "../../../modules/monthly-return";
import type MonthlyReturnModuleService from "../../../modules/monthly-return/service";

export interface SaveReturnDraftInput {
  seller_id: string;
  month: string;
  texts: ToldTexts;
}

/**
 * Writes over the draft of a month, or begins it: every field, because Medusa merges what it updates into
 * a JSON column. There is nothing to take back: it is its workflow's last step.
 */
export const saveReturnDraftStep = createStep(
  "save-return-draft",
  async ({ seller_id, month, texts }: SaveReturnDraftInput, { container }) => {
    const returns: MonthlyReturnModuleService = container.resolve(MONTHLY_RETURN_MODULE);
    const all = Object.fromEntries(TOLD_FIELDS.map((field) => [field, texts[field] ?? ""]));
    const [known] = await returns.listMonthlyReturnDrafts({ seller_id, month });
    await (known
      ? returns.updateMonthlyReturnDrafts({ id: known.id, texts: all })
      : returns.createMonthlyReturnDrafts({ seller_id, month, texts: all }));
    return new StepResponse(undefined);
  },
);

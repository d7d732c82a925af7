import type { ReturnAmounts } from "@cho-lang/retail-statistics/return-channels";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { MONTHLY_RETURN_MODULE } from "../../../modules/monthly-return";
import type MonthlyReturnModuleService from "../../../modules/monthly-return/service";
import type { ReturnRow } from "../../../monthly-returns/return-view";

export type NewReturn = Omit<
  ReturnRow,
  | "id"
  | "amounts"
  | "raw_product_group"
  | "raw_other_orders"
  | "created_at"
  | "updated_at"
  | "deleted_at"
> & { amounts: ReturnAmounts };

/**
 * Appends a version and drops the draft that it was. There is nothing to compensate: it is the last step
 * of its workflow, and what is written stays. A draft left by a killed process says what was filed.
 */
export const createReturnStep = createStep(
  "create-return",
  async (row: NewReturn, { container }) => {
    const returns: MonthlyReturnModuleService = container.resolve(MONTHLY_RETURN_MODULE);
    const made = await returns.createMonthlyReturns({ ...row, amounts: { ...row.amounts } });
    const { seller_id, month } = row;
    await returns.deleteMonthlyReturnDrafts({ seller_id, month });
    return new StepResponse(made);
  },
);

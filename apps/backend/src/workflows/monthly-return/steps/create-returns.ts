import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { MONTHLY_RETURN_MODULE } from "../../../modules/monthly-return";
import type MonthlyReturnModuleService from "../../../modules/monthly-return/service";
import type { NewReturn } from "./create-return";

/**
 * Appends versions of many sellers in one transaction. There is nothing to compensate: it is the last step
 * of its workflow, and what is written stays.
 */
export const createReturnsStep = createStep(
  "create-returns",
  async (rows: NewReturn[], { container }) => {
    const returns: MonthlyReturnModuleService = container.resolve(MONTHLY_RETURN_MODULE);
    await returns.createMonthlyReturns(
      rows.map((row) => ({ ...row, amounts: { ...row.amounts } })),
    );
    return new StepResponse(undefined);
  },
);

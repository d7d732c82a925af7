import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { adjustStock, type StockAdjustment } from "../../../stock/adjust-stock";

/**
 * Adds to the stock or takes from it and answers the changed levels' ids; compensation does the opposite, unless it was ordered
 * meanwhile.
 */
export const adjustStockStep = createStep(
  "adjust-stock",
  async (adjustments: StockAdjustment[], { container }) => {
    const levelIds = adjustments.length > 0 ? await adjustStock(container, adjustments) : [];
    return new StepResponse(levelIds, adjustments);
  },
  async (adjustments, { container }) => {
    if (adjustments?.length) {
      const back = adjustments.map((one) => ({ ...one, pieces: -one.pieces }));
      await adjustStock(container, back);
    }
  },
);

import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { adjustStock, type StockAdjustment } from "../../../stock/adjust-stock";

/** Adds to the stock or takes from it; compensation does the opposite, unless it was ordered meanwhile. */
export const adjustStockStep = createStep(
  "adjust-stock",
  async (adjustments: StockAdjustment[], { container }) => {
    if (adjustments.length > 0) {
      await adjustStock(container, adjustments);
    }
    return new StepResponse(adjustments.length, adjustments);
  },
  async (adjustments, { container }) => {
    if (adjustments?.length) {
      const back = adjustments.map((one) => ({ ...one, pieces: -one.pieces }));
      await adjustStock(container, back);
    }
  },
);

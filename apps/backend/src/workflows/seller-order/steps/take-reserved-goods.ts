import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { putGoodsBack } from "../../../stock/put-goods-back";
import type { ReservedLine } from "../../../stock/reserved-line";
import { takeReservedGoods } from "../../../stock/take-reserved-goods";

/**
 * Takes the goods of order lines out of the stock, once, but for what shall stay reserved; compensation puts
 * back what this run took.
 */
export const takeReservedGoodsStep = createStep(
  "take-reserved-goods",
  async ({ lines }: { lines: ReservedLine[] }, { container }) => {
    const goods = await takeReservedGoods(container, lines);
    return new StepResponse(goods, goods);
  },
  async (goods, { container }) => {
    if (goods) {
      await putGoodsBack(container, goods);
    }
  },
);

import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { putGoodsBack } from "../../../stock/put-goods-back";
import { takeReservedGoods } from "../../../stock/take-reserved-goods";

/** Takes the goods of order lines out of the stock, once; compensation puts back what this run took. */
export const takeReservedGoodsStep = createStep(
  "take-reserved-goods",
  async ({ line_item_ids }: { line_item_ids: string[] }, { container }) => {
    const goods = await takeReservedGoods(container, line_item_ids);
    return new StepResponse(goods, goods);
  },
  async (goods, { container }) => {
    if (goods) {
      await putGoodsBack(container, goods);
    }
  },
);

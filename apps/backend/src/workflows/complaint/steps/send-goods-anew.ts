import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { sendGoodsAnew, type GoodsAnew } from "../../../complaints/send-goods-anew";

/** Takes what is sent anew out of the stock and notes it, as one. Nothing after it can fail, so nothing is to be undone. */
export const sendGoodsAnewStep = createStep(
  "send-goods-anew",
  async (goods: GoodsAnew, { container }) =>
    new StepResponse({ level_ids: await sendGoodsAnew(container, goods) }),
);

import type { MessageSide } from "@cho-lang/seller-rules/order-messages";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { ORDER_MESSAGE_MODULE } from "../../../modules/order-message";
import type OrderMessageModuleService from "../../../modules/order-message/service";

export interface NewMessage {
  order_id: string;
  seller_id: string;
  side: MessageSide;
  author: string;
  text: string;
  request_id: string;
  said_at: Date;
}

/** Writes a message. It is the last step of its workflow, so nothing is to be undone. */
export const createMessageStep = createStep(
  "create-message",
  async (message: NewMessage, { container }) => {
    const service: OrderMessageModuleService = container.resolve(ORDER_MESSAGE_MODULE);
    // A workflow hands its input on as JSON.
    await service.createOrderMessages({ ...message, said_at: new Date(message.said_at) });
    return new StepResponse(undefined);
  },
);

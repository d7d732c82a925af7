import type { Act, Actor } from "../audit/act";
import { STATUS_BEFORE, STATUS_AFTER, type SellerOrderAction } from "./seller-order-progress";

interface OrderStep {
  order_id: string;
  seller_id: string;
  actor: Actor;
  action: SellerOrderAction;
}

/** The line of the market's log for a step of an order. */
export function toStepAct({ order_id, seller_id, actor, action }: OrderStep): Act {
  return {
    actor,
    seller_id,
    action: `seller-order.${action}`,
    subject: order_id,
    before: { status: STATUS_BEFORE[action] },
    after: { status: STATUS_AFTER[action] },
  };
}

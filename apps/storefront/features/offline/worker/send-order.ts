import type { JoinedChange } from "@/lib/medusa/basket";
import { gatherChanges } from "../gather-changes";
import { askedOrder, joinedOrder, orphanedOrder, withOrders } from "../keep-order";
import type { JoinAnswer, SendAnswer, SentOrder } from "../send-answer";
import type { OrderToSend } from "../shopping";
import { changeShopping } from "../shopping-store";
import { postJson } from "./post-json";

/**
 * Takes an order one step on: its goods into a basket, whose id is written down, or that basket to the
 * market. The basket's id is what makes it safe to send again: the market places a basket once, and answers
 * with the same orders for ever.
 *
 * @returns whether there was a step; `false` when it has to wait
 * @throws TypeError or DOMException without a line
 */
export async function sendOrder(order: OrderToSend): Promise<boolean> {
  return order.basketId !== null && order.joined ? place(order, order.basketId) : join(order);
}

async function join({ id, basketId, from, lines }: OrderToSend): Promise<boolean> {
  // A basket that was known and has no id any more is gone: all its goods go into a new one.
  const orphaned = basketId === null && from.basket !== null;
  const changes = orphaned ? allOf(lines) : gatherChanges(from.changes);
  const answer = await postJson<JoinAnswer>("/gio-hang/noi", { basketId, changes });
  if (answer.kind === "joined") {
    await changeShopping((kept) => joinedOrder(kept, id, answer.kept.basket.id));
    return true;
  }
  if (answer.kind === "placed" && basketId !== null) {
    // An earlier try ordered it and its answer was lost; placing answers with the orders.
    await changeShopping((kept) => joinedOrder(kept, id, basketId));
    return true;
  }
  if (answer.kind === "gone" && basketId !== null) {
    await changeShopping((kept) => orphanedOrder(kept, id));
    return true;
  }
  return false;
}

async function place(order: OrderToSend, basketId: string): Promise<boolean> {
  const { id, lines, values, communeChoice, agreed, delivery = [] } = order;
  const sent: SentOrder = { basketId, lines, values, communeChoice, agreed, delivery };
  const answer = await postJson<SendAnswer>("/thanh-toan/gui", sent);
  switch (answer.kind) {
    case "placed":
      await changeShopping((kept) => withOrders(kept, answer.orders));
      return true;
    case "asks":
      await changeShopping((kept) => askedOrder(kept, id, answer.state));
      return true;
    case "gone":
      await changeShopping((kept) => orphanedOrder(kept, id));
      return true;
    default:
      return false;
  }
}

/** All goods of an order, for a basket that knows none of them. */
function allOf(lines: OrderToSend["lines"]): JoinedChange[] {
  return lines.map(({ variantId, quantity, unitPrice }) => ({
    kind: "set",
    variantId,
    quantity,
    seenUnitPrice: unitPrice,
  }));
}

import { isTold, messageWait, type MessageSide } from "@cho-lang/seller-rules/order-messages";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { Actor } from "../audit/act";
import { MarketError } from "../errors/market-error";
import { withLock } from "../locking/with-lock";
import { ORDER_MESSAGE_MODULE } from "../modules/order-message";
import type OrderMessageModuleService from "../modules/order-message/service";
import { writeMessageWorkflow } from "../workflows/order-message/write-message";
import { isOpenForMessages, loadMessageOrder } from "./message-order";
import { tellOtherSide } from "./tell-other-side";

export interface MessageWish {
  request_id: string;
  text: string;
}

export interface Writer {
  side: MessageSide;
  actor: Actor;
}

/**
 * Writes to the other side of an order, which is told of it by a text message after a silence. The same wish again
 * changes nothing, so a double tap writes once; messages of an order are written one after another, in a lock of
 * their own: nothing of the order itself waits for talk.
 *
 * `wrong_status` once the order is over for so many days, `too_many_requests` for more than so many in an hour or
 * a day, with when it goes on. Who may write the caller has made sure of.
 */
export async function writeMessage(
  container: MedusaContainer,
  orderId: string,
  { side, actor }: Writer,
  { request_id, text }: MessageWish,
): Promise<void> {
  const service: OrderMessageModuleService = container.resolve(ORDER_MESSAGE_MODULE);
  await withLock(container, `order-messages:${orderId}`, async () => {
    const order = await loadMessageOrder(container, orderId);
    const own = await service.listOrderMessages(
      { order_id: orderId, side },
      {
        select: ["id", "request_id", "said_at"],
        order: { said_at: "DESC", id: "DESC" },
        take: null,
      },
    );
    const known = own.findIndex((one) => one.request_id === request_id);
    const now = new Date();
    if (known < 0) {
      if (!isOpenForMessages(order, now)) {
        throw new MarketError("wrong_status");
      }
      const retry_after_seconds = messageWait(
        own.map(({ said_at }) => new Date(said_at)),
        now,
      );
      if (retry_after_seconds > 0) {
        throw new MarketError("too_many_requests", { retry_after_seconds });
      }
      const message = { order_id: orderId, seller_id: order.seller.id, side, author: actor.name };
      await writeMessageWorkflow(container).run({
        input: { actor, message: { ...message, text, request_id, said_at: now } },
      });
    }
    const at = known < 0 ? now : new Date(own[known]?.said_at ?? now);
    const before = own[known + 1]?.said_at ?? null;
    if (isTold(at, before && new Date(before))) {
      await tellOtherSide(container, order, side, request_id);
    }
  });
}

import type { Order } from "@/lib/medusa/orders";
import { ownOrder as messages } from "@/messages/vi/own-order";
import { changePath, mayChange } from "../may-change";

/** The way to change or cancel an order; none once it has begun to leave. */
export function ChangeLink({ order }: { order: Order }) {
  return mayChange(order) ? (
    <a
      href={changePath(order.code)}
      className="inline-flex min-h-11 items-center self-start text-bay underline underline-offset-4"
    >
      {messages.open}
    </a>
  ) : null;
}

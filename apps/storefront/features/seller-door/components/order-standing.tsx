import { HandOverBy } from "@/features/delivery/components/hand-over-by";
import type { Order } from "@/lib/medusa/orders";
import { BuyerReceived } from "./buyer-received";
import { ConfirmDeadline } from "./confirm-deadline";
import { PartSent } from "./part-sent";

/** What its seller has to know of where an order stands, in a line each. */
export function OrderStanding({ order }: { order: Order }) {
  return (
    <>
      <ConfirmDeadline order={order} />
      <HandOverBy order={order} />
      <PartSent order={order} />
      <BuyerReceived order={order} />
    </>
  );
}

import { wayWords } from "@/features/delivery/way-words";
import type { OrderFacts, OrderStatus } from "@/lib/medusa/orders";
import { tracking as messages } from "@/messages/vi/tracking";

const LOOK: Record<OrderStatus, string> = {
  placed: "border-bay text-bay",
  confirmed: "border-bay text-bay",
  handed_over: "border-bay text-bay",
  delivered: "border-bay bg-bay text-on-bay",
  cancelled: "border-lantern text-lantern",
};

interface StatusBadgeProps {
  status: OrderStatus;
  /** How it comes, where that was told: what is fetched is not on its way. */
  delivery?: OrderFacts["delivery"] | undefined;
}

/** The state of an order in a word. */
export function StatusBadge({ status, delivery }: StatusBadgeProps) {
  const names = { ...messages.status, ...wayWords(delivery ? { delivery } : {}).status };
  return (
    <span
      className={`inline-flex min-h-8 items-center rounded-full border px-3 text-sm font-semibold whitespace-nowrap ${LOOK[status]}`}
    >
      {names[status]}
    </span>
  );
}

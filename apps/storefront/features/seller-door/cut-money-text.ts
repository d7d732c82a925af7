import type { Order } from "@/lib/medusa/orders";
import { sellerCuts } from "@/messages/vi/seller-cuts";

/** What becomes of an order's money where goods are taken off it: less to collect, or back to who has paid. */
export function cutMoneyText({
  byTransfer,
  byGateway,
}: Pick<Order, "byTransfer" | "byGateway">): string {
  const { cash, transfer, gateway } = sellerCuts.money;
  const unlessByGateway = byTransfer ? transfer : cash;
  return byGateway ? gateway : unlessByGateway;
}

import { comingOf } from "@/features/delivery/coming";
import type { Order } from "@/lib/medusa/orders";
import { orderWays } from "@/messages/vi/order-ways";
import { sellerCuts } from "@/messages/vi/seller-cuts";

/** What becomes of an order's money where goods are taken off it: less to collect, or back to who has paid. */
export function cutMoneyText(order: Pick<Order, "byTransfer" | "byGateway" | "delivery">): string {
  const { byTransfer, byGateway } = order;
  const { transfer, gateway } = sellerCuts.money;
  const fetched = comingOf(order) === "fetched";
  const cash = fetched ? orderWays.fetched.cuts.cash : sellerCuts.money.cash;
  const unlessByGateway = byTransfer ? transfer : cash;
  return byGateway ? gateway : unlessByGateway;
}

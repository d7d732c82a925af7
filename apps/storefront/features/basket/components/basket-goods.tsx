import type { Basket } from "@/lib/medusa/basket";
import { BasketGroupCard } from "./basket-group-card";
import { BasketSummary } from "./basket-summary";

/** What is in a basket, seller by seller, and what it comes to. Stands within BasketFormsProvider. */
export function BasketGoods({ basket }: { basket: Basket }) {
  return (
    <div className="grid items-start gap-6 lg:grid-cols-[1fr_20rem]">
      <div className="flex min-w-0 flex-col gap-6">
        {basket.groups.map((group) => (
          <BasketGroupCard key={group.seller.handle} group={group} />
        ))}
      </div>
      <BasketSummary basket={basket} />
    </div>
  );
}

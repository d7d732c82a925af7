import type { Actor } from "../audit/act";
import { actorOf } from "./actor-of";
import type { SellerScope } from "./seller-scope";

/** For which seller a step is taken, and by whom: a person of hers, or what sees to her parcels. */
export interface SellerHand {
  seller: { id: string };
  actor: Actor;
}

export function handOf(scope: SellerScope): SellerHand {
  return { seller: { id: scope.seller.id }, actor: actorOf(scope) };
}

import type { Actor } from "../audit/act";
import type { OwnOrder } from "../reviews/load-own-order";

/** The buyer of an order as the market's log names her. */
export function buyerOf({ id, buyer_name }: OwnOrder): Actor {
  return { kind: "buyer", id, name: buyer_name, role: "buyer" };
}

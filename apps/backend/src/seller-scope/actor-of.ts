import type { Actor } from "../audit/act";
import type { SellerScope } from "./seller-scope";

/** The person of a scope as the market's log names her; a helper is told from the seller's own people. */
export function actorOf({ member }: SellerScope): Actor {
  return { kind: "seller", id: member.id, name: member.name, role: member.role };
}

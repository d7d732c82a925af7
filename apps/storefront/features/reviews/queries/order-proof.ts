import { accountSession } from "@/features/account/account-cookie";
import { lastBasketId } from "@/features/basket/basket-cookies";
import { trackingPhone } from "@/features/tracking/tracking-cookie";
import type { OrderProof } from "@/lib/medusa/own-reviews";

/** What this visitor's cookies can show of an order: the last basket placed, the phone that opened one, the account. */
export async function orderProof(): Promise<OrderProof> {
  return {
    phone: await trackingPhone(),
    basket: await lastBasketId(),
    session: await accountSession(),
  };
}

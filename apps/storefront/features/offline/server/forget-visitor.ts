import { cookies } from "next/headers";
import { forgetBasket, LAST_BASKET } from "@/features/basket/basket-cookies";
import { forgetProof } from "@/features/checkout/kept-proof";
import { forgetTrackingPhone } from "@/features/tracking/tracking-cookie";

/** Forgets basket, last orders, phone number and what proves it of this visitor. Call from a route handler only. */
export async function forgetVisitor(): Promise<void> {
  await forgetBasket();
  (await cookies()).delete(LAST_BASKET);
  await forgetTrackingPhone();
  await forgetProof();
}

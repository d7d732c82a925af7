import { forgetLastBasket } from "@/features/basket/basket-cookies";
import { forgetProof } from "@/features/checkout/kept-proof";
import { forgetTrackingPhone } from "@/features/tracking/tracking-cookie";
import { forgetAge } from "@/features/alcohol/remember-age";
import { forgetAccount } from "./account-cookie";
import { forgetPending } from "./pending-cookie";
import { forgetWantedFollow } from "./wanted-follow";

/**
 * Drops every cookie by which this device knows a person: her log-in and one that was begun, her last orders, her phone
 * number and what proves it, and her word that she is of age. The open basket stays. Call from a server action or a route handler only.
 */
export async function forgetPerson(): Promise<void> {
  await forgetAccount();
  await forgetPending();
  await forgetWantedFollow();
  await forgetLastBasket();
  await forgetTrackingPhone();
  await forgetProof();
  await forgetAge();
}

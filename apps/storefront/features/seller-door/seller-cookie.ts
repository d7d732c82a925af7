import { cookies } from "next/headers";
import { privateCookie } from "@/features/basket/basket-cookies";

const NAME = "seller_token";
const PATH = "/ban-hang";
const DAY_SECONDS = 86_400;

/** How long the backend honours a log-in, in seconds. */
export const KEPT_SECONDS = { password: DAY_SECONDS, phone: 14 * DAY_SECONDS };

/** Keeps the log-in as long as it is good, for the seller door only, out of reach of script. */
export async function rememberSeller(token: string, by: keyof typeof KEPT_SECONDS): Promise<void> {
  (await cookies()).set(NAME, token, privateCookie(KEPT_SECONDS[by], PATH));
}

/** Ends the log-in on this device. */
export async function forgetSeller(): Promise<void> {
  (await cookies()).set(NAME, "", privateCookie(0, PATH));
}

/** The bearer token of the person at the door, or `null`. */
export async function sellerToken(): Promise<string | null> {
  const value = (await cookies()).get(NAME)?.value;
  return value === undefined || value === "" ? null : value;
}

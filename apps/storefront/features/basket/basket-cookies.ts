import { cookies } from "next/headers";
import type { Basket } from "@/lib/medusa/basket";

/** The basket's id; only the server reads it. */
export const BASKET_ID = "basket_id";
/** How many pieces are in it; script on static pages shows it. */
export const BASKET_COUNT = "basket_count";
/** The basket that was placed last; opens the confirmation page on this device. */
const LAST_BASKET = "last_basket";

const DAY_SECONDS = 86_400;
const KEPT_SECONDS = 60 * DAY_SECONDS;
const CONFIRMATION_SECONDS = 30 * DAY_SECONDS;

interface CookieOptions {
  path: string;
  maxAge: number;
  sameSite: "lax";
  secure: boolean;
  httpOnly: boolean;
}

/** Options of a cookie that script can't read; `Secure` wherever the public address is HTTPS. */
export function privateCookie(maxAge: number, path = "/"): CookieOptions {
  return {
    path,
    maxAge,
    sameSite: "lax",
    secure: (process.env.STOREFRONT_URL ?? "").startsWith("https:"),
    httpOnly: true,
  };
}

/** The id of this visitor's open basket, or `null`. */
export async function basketId(): Promise<string | null> {
  return (await cookies()).get(BASKET_ID)?.value ?? null;
}

/** Remembers the basket and its count. Call from a server action or a route handler only. */
export async function rememberBasket(basket: Basket): Promise<void> {
  const jar = await cookies();
  jar.set(BASKET_ID, basket.id, privateCookie(KEPT_SECONDS));
  jar.set(BASKET_COUNT, String(basket.itemCount), {
    ...privateCookie(KEPT_SECONDS),
    httpOnly: false,
  });
}

/** Forgets the basket: it is gone or was placed. */
export async function forgetBasket(): Promise<void> {
  const jar = await cookies();
  jar.delete(BASKET_ID);
  jar.delete(BASKET_COUNT);
}

/**
 * The basket became orders: this device may see them, and the next thing goes into a new one. Another
 * basket that is open by now stays.
 */
export async function rememberPlaced(basketIdPlaced: string): Promise<void> {
  if ((await basketId()) === basketIdPlaced) {
    await forgetBasket();
  }
  (await cookies()).set(LAST_BASKET, basketIdPlaced, privateCookie(CONFIRMATION_SECONDS));
}

/** The basket that this device placed last, or `null`. */
export async function lastBasketId(): Promise<string | null> {
  return (await cookies()).get(LAST_BASKET)?.value ?? null;
}

/** Forgets it. Call from a server action or a route handler only. */
export async function forgetLastBasket(): Promise<void> {
  (await cookies()).delete(LAST_BASKET);
}

import { cookies } from "next/headers";
import { privateCookie } from "@/features/basket/basket-cookies";

const NAME = "order_phone";
const PATH = "/don-hang";
const KEPT_SECONDS = 3_600;

/** Keeps the phone number that opened an order for an hour, for the order pages only. */
export async function rememberTrackingPhone(phone: string): Promise<void> {
  (await cookies()).set(NAME, encodeURIComponent(phone), privateCookie(KEPT_SECONDS, PATH));
}

/** Forgets the phone number. Call from a server action or a route handler only. */
export async function forgetTrackingPhone(): Promise<void> {
  (await cookies()).delete({ name: NAME, path: PATH });
}

/** The phone number that this visitor last opened an order with, or `null`. */
export async function trackingPhone(): Promise<string | null> {
  const value = (await cookies()).get(NAME)?.value;
  return value === undefined ? null : decode(value);
}

function decode(value: string): string | null {
  try {
    return decodeURIComponent(value);
  } catch {
    return null;
  }
}

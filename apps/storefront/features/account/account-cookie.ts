import { cookies } from "next/headers";
import { privateCookie } from "@/features/basket/basket-cookies";

/** What this device holds while it is logged in; only the server reads it. */
const SESSION = "account_session";

/** That it does, for script on static pages; says nothing of who. */
export const LOGGED_IN = "account_here";

const LONGEST_SECONDS = 400 * 86_400;

/** Keeps a log-in until it ends. Call from a server action or a route handler only. */
export async function rememberAccount(token: string, endsAt: string): Promise<void> {
  const left = Math.floor((Date.parse(endsAt) - Date.now()) / 1000);
  const kept = privateCookie(Math.min(Math.max(0, left), LONGEST_SECONDS));
  const jar = await cookies();
  jar.set(SESSION, token, kept);
  jar.set(LOGGED_IN, "1", { ...kept, httpOnly: false });
}

/** Ends it on this device alone. Call from a server action or a route handler only. */
export async function forgetAccount(): Promise<void> {
  const jar = await cookies();
  jar.delete(SESSION);
  jar.delete(LOGGED_IN);
}

/** What this device holds, or `null` when it is not logged in. */
export async function accountSession(): Promise<string | null> {
  const value = (await cookies()).get(SESSION)?.value;
  return value === undefined || value === "" ? null : value;
}

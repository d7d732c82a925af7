/**
 * How somebody left the account on this device: logged out, or the account was deleted. The cookie stands until script has
 * let go of what only script reaches (`features/offline/forget-left.ts`).
 */
export type Leaving = "out" | "erased";

/** Says nothing of who; script reads it. */
export const LEFT = "account_left";

/** How the account was left here last, as far as script has not let go yet; else `null`. */
export function leavingIn(cookie: string): Leaving | null {
  const pairs = cookie.split("; ");
  const ways: Leaving[] = ["out", "erased"];
  return ways.find((how) => pairs.includes(`${LEFT}=${how}`)) ?? null;
}

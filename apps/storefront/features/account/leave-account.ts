import { cookies } from "next/headers";
import { forgetBasket, privateCookie } from "@/features/basket/basket-cookies";
import { forgetPerson } from "./forget-person";
import { LEFT, type Leaving } from "./leaving";

/** As long as a browser keeps a cookie: script may be off until then. */
const KEPT_SECONDS = 400 * 86_400;

/**
 * Forgets on this device whose account it was; after the account was deleted its open basket too, which until it is
 * ordered is nobody's. What script keeps goes with the next page that has any. Call from a server action only.
 */
export async function leaveAccount(how: Leaving): Promise<void> {
  await forgetPerson();
  if (how === "erased") {
    await forgetBasket();
  }
  const jar = await cookies();
  // What is still to go after a deletion is more than after a log-out.
  const more = jar.get(LEFT)?.value === "erased" ? "erased" : how;
  jar.set(LEFT, more, { ...privateCookie(KEPT_SECONDS), httpOnly: false });
}

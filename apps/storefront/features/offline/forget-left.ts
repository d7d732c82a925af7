import { LEFT, type Leaving } from "@/features/account/leaving";
import { announceBasketCount } from "@/features/basket/announce-basket-count";
import { changeFollowing } from "@/features/following/following-store";
import { clearVisited } from "./clear-kept";
import { whileNothingIsSent } from "./sending-lock";
import { NOTHING_KEPT, type Shopping } from "./shopping";
import { changeShopping } from "./shopping-store";

/**
 * Lets go of what this device keeps of who left an account here, where the server has dropped the cookies: whom she
 * follows and her orders; after the account was deleted all that the phone keeps. Throws when it can't; the cookie that
 * asks for it then stays.
 */
export async function forgetLeft(how: Leaving): Promise<void> {
  await changeFollowing(() => []);
  if ("serviceWorker" in navigator) {
    if (how === "erased") {
      await clearVisited();
    }
    await whileNothingIsSent(() => changeShopping((kept) => withoutPerson(kept, how)));
  }
  document.cookie = `${LEFT}=; path=/; max-age=0`;
  if (how === "erased") {
    announceBasketCount();
  }
}

/**
 * What stays. After a log-out also an order that was not sent yet: who placed it was told that it will be, and her name goes
 * as soon as it is.
 */
export function withoutPerson(kept: Shopping, how: Leaving): Shopping {
  return how === "erased"
    ? { ...NOTHING_KEPT, forget: kept.forget }
    : { ...kept, orders: [], sent: [] };
}

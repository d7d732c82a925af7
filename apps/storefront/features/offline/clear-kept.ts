import { changeFollowing } from "@/features/following/following-store";
import { PAGES, PICTURES } from "./kept-stores";
import { POCKET_PATH } from "./pocket-path";
import { whileNothingIsSent } from "./sending-lock";
import { NOTHING_KEPT } from "./shopping";
import { changeShopping } from "./shopping-store";

/**
 * Clears everything about the shopper from this phone: visited pages, pictures, whom it follows, basket,
 * orders, also those not sent yet, and the cookies by which the market knows the phone. Without a line the cookies go as soon
 * as there is one. What is the same for everybody (the pocket page, scripts, fonts) stays. An order that is
 * on its way arrives first: cleared in between, nobody would know of it.
 */
export async function clearKept(): Promise<void> {
  await clearVisited();
  await whileNothingIsSent(async () => {
    const forgotten = await forgetCookies();
    await changeFollowing(() => []);
    await changeShopping(() => ({ ...NOTHING_KEPT, forget: !forgotten }));
  });
}

/** Clears the visited pages and their pictures. */
export async function clearVisited(): Promise<void> {
  await Promise.all([clearPages(), caches.delete(PICTURES)]);
}

async function clearPages(): Promise<void> {
  const cache = await caches.open(PAGES);
  for (const key of await cache.keys()) {
    if (new URL(key.url).pathname !== POCKET_PATH) {
      await cache.delete(key);
    }
  }
}

/** Has the market drop its cookies. @returns whether it did */
export async function forgetCookies(): Promise<boolean> {
  try {
    return (await fetch(`${POCKET_PATH}/xoa`, { method: "POST" })).ok;
  } catch {
    return false;
  }
}

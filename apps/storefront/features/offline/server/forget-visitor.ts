import { accountSession } from "@/features/account/account-cookie";
import { forgetPerson } from "@/features/account/forget-person";
import { forgetBasket } from "@/features/basket/basket-cookies";
import { endSession } from "@/lib/medusa/account-sessions";

/**
 * Forgets basket, last orders, phone number and what proves it of this visitor, and logs this device out of its account.
 * While the market can't be reached the log-in ends here alone: nobody holds it any more. Call from a route handler only.
 */
export async function forgetVisitor(): Promise<void> {
  const session = await accountSession();
  if (session !== null) {
    await endSession(session, "current").catch(() => undefined);
  }
  await forgetPerson();
  await forgetBasket();
}

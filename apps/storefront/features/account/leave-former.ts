import { dialled } from "@/features/checkout/dialled";
import { readAccount } from "@/lib/medusa/account";
import { endSession } from "@/lib/medusa/account-sessions";
import { accountSession } from "./account-cookie";
import { leaveAccount } from "./leave-account";
import { rememberWantedFollow, wantedFollow } from "./wanted-follow";

/**
 * Where somebody logs in on a device that holds a log-in already, ends the former one, at the market too, and forgets on the
 * device whose it was, as a log-out does. Not where the same person logs in again; where the market can't say whose it
 * was, it counts as another's. Whom the new one came to follow stays. Call from a server action only, before the new
 * log-in is kept.
 *
 * @param phone of who logs in, as it is dialled
 */
export async function leaveFormer(phone: string): Promise<void> {
  const former = await accountSession();
  if (former === null) {
    return;
  }
  const theirs = await readAccount(former).then(
    (account) => dialled(account.phone),
    () => null,
  );
  // One that has ended already is no failure; one that can't be reached nobody holds any more.
  await endSession(former, "current").catch(() => undefined);
  if (theirs !== phone) {
    const follow = await wantedFollow();
    await leaveAccount("out");
    if (follow !== null) {
      await rememberWantedFollow(follow);
    }
  }
}

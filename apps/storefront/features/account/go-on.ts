import { setFollowed } from "@/lib/medusa/account-lists";
import { postedWithoutScript } from "@/lib/posted-without-script";
import { accountReturn, producerPath } from "./account-return";
import { afterFollowed, afterFollowFailed } from "./followed-path";
import { forgetWantedFollow, wantedFollow } from "./wanted-follow";

/**
 * Follows the producer from whose page somebody came to log in, when she wanted to, and answers where she goes on. Her page
 * is the same for everybody and only script can show there who is followed: without it, and where it failed, it is the
 * account's list that tells. Call from a server action only.
 */
export async function goOn(session: string, wanted: string): Promise<string> {
  const returnTo = accountReturn(wanted);
  const handle = await wantedFollow();
  await forgetWantedFollow();
  if (handle === null || producerPath(handle) !== returnTo) {
    return returnTo;
  }
  try {
    await setFollowed(session, handle, true);
  } catch (error) {
    return afterFollowFailed(error);
  }
  return (await postedWithoutScript()) ? afterFollowed(handle) : returnTo;
}

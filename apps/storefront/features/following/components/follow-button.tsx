"use client";

import { useEffect, useState } from "react";
import { following as messages } from "@/messages/vi/following";
import { buttonClass } from "@/ui/button-class";
import { followByAccount, isFollowedByAccount } from "../account-following";
import {
  changeFollowing,
  readFollowing,
  withFollowed,
  withoutFollowed,
  type Followed,
} from "../following-store";

/** Where it is kept that a producer is followed, and whether she is. */
interface Standing {
  kept: "account" | "here";
  followed: boolean;
}

async function standingOf(handle: string): Promise<Standing> {
  const byAccount = await isFollowedByAccount(handle);
  if (byAccount !== null) {
    return { kept: "account", followed: byAccount };
  }
  const list = await readFollowing();
  return { kept: "here", followed: list.some((one) => one.handle === handle) };
}

/** With an account its list comes first; the news are read on this device, which follows along. */
async function change({ kept, followed }: Standing, { handle, name }: Followed): Promise<void> {
  const here = changeFollowing((list) =>
    followed ? withoutFollowed(list, handle) : withFollowed(list, { handle, name }),
  );
  if (kept === "here") {
    await here;
    return;
  }
  await Promise.all([followByAccount(handle, !followed), here.catch(() => undefined)]);
}

const SEE = { account: "/tai-khoan/nha-san-xuat", here: "/theo-doi" };

/**
 * Follows a producer with the account of this device, else on this device alone, or no longer. The page itself knows of
 * neither: script looks. Without script a plain form follows with the account.
 */
export function FollowButton({ handle, name }: Followed) {
  const [standing, setStanding] = useState<Standing | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    void standingOf(handle).then(setStanding);
  }, [handle]);
  const turn = async (now: Standing) => {
    try {
      await change(now, { handle, name });
      setStanding({ ...now, followed: !now.followed });
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  return (
    <>
      {/* The room is kept from the beginning, so that nothing below it moves. */}
      <div className="flex min-h-20 flex-wrap items-center gap-x-4 gap-y-1 sm:min-h-12 [@media(scripting:none)]:hidden">
        {standing === null ? null : (
          <>
            <button
              type="button"
              aria-pressed={standing.followed}
              onClick={() => void turn(standing)}
              className={buttonClass("secondary")}
            >
              {standing.followed ? `✓ ${messages.followed}` : messages.follow}
            </button>
            {standing.followed ? (
              <a
                href={SEE[standing.kept]}
                className="inline-flex min-h-11 items-center text-bay underline underline-offset-4"
              >
                {standing.kept === "account" ? messages.seeList : messages.see}
              </a>
            ) : null}
            <span role="status" className="text-sm text-muted">
              {failed ? messages.failed[standing.kept] : messages.kept[standing.kept]}
            </span>
          </>
        )}
      </div>
      <noscript>
        <form method="post" action="/tai-khoan/theo-doi">
          <input type="hidden" name="handle" value={handle} />
          <button className={buttonClass("secondary")}>{messages.byAccount}</button>
        </form>
      </noscript>
    </>
  );
}

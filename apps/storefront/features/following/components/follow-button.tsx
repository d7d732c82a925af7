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
  /** Whether this device follows her, which an account that is logged in to later does not know. */
  here: boolean;
}

async function standingOf(handle: string): Promise<Standing> {
  const [byAccount, list] = await Promise.all([isFollowedByAccount(handle), readFollowing()]);
  const here = list.some((one) => one.handle === handle);
  return byAccount === null
    ? { kept: "here", followed: here, here }
    : { kept: "account", followed: byAccount, here };
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

const LINK = "inline-flex min-h-11 items-center text-bay underline underline-offset-4";
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
      setStanding({ ...now, followed: !now.followed, here: !now.followed });
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  return (
    <>
      {/* The room is kept from the beginning, so that nothing below it moves. */}
      <div className="flex min-h-24 flex-wrap items-center gap-x-4 gap-y-1 sm:min-h-12 [@media(scripting:none)]:hidden">
        {standing === null ? null : (
          <Turn
            handle={handle}
            standing={standing}
            failed={failed}
            onTurn={() => void turn(standing)}
          />
        )}
      </div>
      <noscript>
        <ByAccount handle={handle} label={messages.byAccount} look={buttonClass("secondary")} />
      </noscript>
    </>
  );
}

interface TurnProps {
  handle: string;
  standing: Standing;
  failed: boolean;
  onTurn: () => void;
}

function Turn({ handle, standing: { kept, followed, here }, failed, onTurn }: TurnProps) {
  /** What was followed here before she logged in. */
  const onlyHere = kept === "account" && here && !followed;
  const follow = onlyHere ? messages.byAccount : messages.follow;
  const told = onlyHere ? messages.onlyHere : messages.kept[kept];
  return (
    <>
      <button
        type="button"
        aria-pressed={followed}
        onClick={onTurn}
        className={buttonClass("secondary")}
      >
        {followed ? `✓ ${messages.followed}` : follow}
      </button>
      {followed ? (
        <a href={SEE[kept]} className={LINK}>
          {kept === "account" ? messages.seeList : messages.see}
        </a>
      ) : null}
      <span role="status" className="text-sm text-muted">
        {failed ? messages.failed[kept] : told}
      </span>
      {kept === "here" && followed ? (
        <ByAccount handle={handle} label={messages.intoAccount} look={`${LINK} text-sm`} />
      ) : null}
    </>
  );
}

/** Follows with the account by a plain form; whoever is not logged in comes back here once she is. */
function ByAccount({ handle, label, look }: { handle: string; label: string; look: string }) {
  return (
    <form method="post" action="/tai-khoan/theo-doi">
      <input type="hidden" name="handle" value={handle} />
      <button className={look}>{label}</button>
    </form>
  );
}

"use client";

import { useEffect, useState } from "react";
import { following as messages } from "@/messages/vi/following";
import { buttonClass } from "@/ui/button-class";
import {
  changeFollowing,
  readFollowing,
  withFollowed,
  withoutFollowed,
  type Followed,
} from "../following-store";

/** Follows a producer on this phone, or no longer. Nothing until script has looked, nor without it. */
export function FollowButton({ handle, name }: Followed) {
  const [followed, setFollowed] = useState<boolean | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    void readFollowing().then((list) => {
      setFollowed(list.some((one) => one.handle === handle));
    });
  }, [handle]);
  const turn = async () => {
    try {
      await changeFollowing((list) =>
        followed ? withoutFollowed(list, handle) : withFollowed(list, { handle, name }),
      );
      setFollowed(!followed);
    } catch {
      setFailed(true);
    }
  };
  return (
    // The room is kept from the beginning, so that nothing below it moves.
    <div className="flex min-h-20 flex-wrap items-center gap-x-4 gap-y-1 sm:min-h-12 [@media(scripting:none)]:hidden">
      {followed === null ? null : (
        <>
          <button
            type="button"
            aria-pressed={followed}
            onClick={() => void turn()}
            className={buttonClass("secondary")}
          >
            {followed ? `✓ ${messages.followed}` : messages.follow}
          </button>
          {followed ? (
            <a
              href="/theo-doi"
              className="inline-flex min-h-11 items-center text-bay underline underline-offset-4"
            >
              {messages.see}
            </a>
          ) : null}
          <span role="status" className="text-sm text-muted">
            {failed ? messages.failed : messages.here}
          </span>
        </>
      )}
    </div>
  );
}

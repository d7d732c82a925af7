"use client";

import { useEffect, useState } from "react";
import { following as messages } from "@/messages/vi/following";
import { EmptyState } from "@/ui/empty-state";
import { changeFollowing, readFollowing, withoutFollowed, type Followed } from "../following-store";
import { FollowedNews } from "./followed-news";

/** Everybody whom this phone follows, each with what is new. */
export function FollowedProducers() {
  const [list, setList] = useState<readonly Followed[] | null>(null);
  useEffect(() => {
    void readFollowing().then(setList);
  }, []);
  if (list === null) {
    return null;
  }
  if (list.length === 0) {
    const { heading, text, action } = messages.empty;
    return <EmptyState heading={heading} text={text} href="/nha-san-xuat" action={action} />;
  }
  const unfollow = async (handle: string) => {
    setList(await changeFollowing((kept) => withoutFollowed(kept, handle)));
  };
  return (
    <ul className="flex flex-col gap-6">
      {list.map((producer) => (
        <li key={producer.handle}>
          <FollowedNews producer={producer} onUnfollow={unfollow} />
        </li>
      ))}
    </ul>
  );
}

"use client";

import { formatDong } from "@cho-lang/ocop/money";
import { useEffect, useState } from "react";
import { formatDay } from "@/lib/format-day";
import { following as messages } from "@/messages/vi/following";
import { Thumbnail } from "@/ui/thumbnail";
import type { Followed } from "../following-store";
import type { NewProduct, ProducerNews, StarNews } from "../producer-news";

interface FollowedNewsProps {
  producer: Followed;
  onUnfollow: (handle: string) => Promise<void>;
}

type Read = { kind: "reading" } | { kind: "lost" } | { kind: "found"; news: ProducerNews };

async function readNews(handle: string): Promise<Read> {
  try {
    const answer = await fetch(`/theo-doi/tin/${handle}`);
    return answer.ok
      ? { kind: "found", news: (await answer.json()) as ProducerNews }
      : { kind: "lost" };
  } catch {
    return { kind: "lost" };
  }
}

/** One producer whom this phone follows, and what is new of her. */
export function FollowedNews({ producer: { handle, name }, onUnfollow }: FollowedNewsProps) {
  const [read, setRead] = useState<Read>({ kind: "reading" });
  useEffect(() => {
    void readNews(handle).then(setRead);
  }, [handle]);
  return (
    <section className="flex flex-col gap-4 rounded-2xl border border-line bg-card p-4 sm:p-6">
      <div className="flex flex-wrap items-center justify-between gap-x-4">
        <h2 className="text-xl font-semibold">
          <a href={`/nha-san-xuat/${handle}`} className="hover:text-bay hover:underline">
            {name}
          </a>
        </h2>
        <button
          type="button"
          aria-label={messages.unfollowOf(name)}
          onClick={() => void onUnfollow(handle)}
          className="min-h-11 text-muted underline underline-offset-4"
        >
          {messages.unfollow}
        </button>
      </div>
      <News read={read} />
    </section>
  );
}

function News({ read }: { read: Read }) {
  if (read.kind !== "found") {
    return (
      <p role="status" className="text-muted">
        {read.kind === "lost" ? messages.lost : messages.loading}
      </p>
    );
  }
  const { products, stars } = read.news;
  if (products.length === 0 && stars.length === 0) {
    return <p className="text-muted">{messages.nothing}</p>;
  }
  return (
    <>
      {products.length === 0 ? null : <NewProducts products={products} />}
      {stars.length === 0 ? null : <Stars stars={stars} />}
    </>
  );
}

function NewProducts({ products }: { products: NewProduct[] }) {
  return (
    <div className="flex flex-col gap-2">
      <h3 className="font-semibold">{messages.products}</h3>
      <ul className="flex flex-col gap-3">
        {products.map(({ handle, title, picture, priceFrom, since }) => (
          <li key={handle}>
            <a href={`/san-pham/${handle}`} className="group flex items-center gap-3">
              <Thumbnail picture={picture} size={64} />
              <span className="min-w-0">
                <span className="block font-medium wrap-break-word group-hover:text-bay group-hover:underline">
                  {title}
                </span>
                <span className="text-sm text-muted">
                  {messages.since(formatDong(priceFrom), formatDay(since))}
                </span>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Stars({ stars }: { stars: StarNews[] }) {
  return (
    <div className="flex flex-col gap-2">
      <h3 className="font-semibold">{messages.stars}</h3>
      <ul className="flex list-disc flex-col gap-1 pl-5">
        {stars.map(({ kind, handle, title, stars: count, on }) => (
          <li key={handle}>{messages.star[kind](title, count, formatDay(on))}</li>
        ))}
      </ul>
    </div>
  );
}

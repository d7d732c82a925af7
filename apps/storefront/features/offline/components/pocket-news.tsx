"use client";

import { useEffect } from "react";
import { pocketNews as messages } from "@/messages/vi/pocket-news";
import { POCKET_PATH } from "../pocket-path";
import { tryToSend } from "../try-to-send";
import type { PocketNews } from "../worker-message";

const AGAIN_MILLISECONDS = 5_000;

/**
 * At the foot of every page while there is something to say about orders made without a line. As long as
 * the market has not heard of everything it tries again: the browser's word that there is a line may come
 * before the line does.
 */
export function PocketNewsBar({ news }: { news: PocketNews }) {
  const { unheard } = news;
  useEffect(() => {
    const timer = unheard ? setInterval(tryToSend, AGAIN_MILLISECONDS) : undefined;
    return () => {
      clearInterval(timer);
    };
  }, [unheard]);
  const text = newsText(news);
  return (
    <div role="status" className="sticky bottom-0 z-10">
      {text === null || location.pathname === POCKET_PATH ? null : (
        <p className="border-t border-line bg-star-soft shadow-lg">
          <a
            href={POCKET_PATH}
            className="container-page flex min-h-14 items-center justify-between gap-4 py-2 font-semibold"
          >
            {text}
            <span className="whitespace-nowrap text-bay underline underline-offset-4">
              {messages.view}
            </span>
          </a>
        </p>
      )}
    </div>
  );
}

/** What matters most: a question, then what waits, then what was sent. */
function newsText({ asking, waiting, sent }: PocketNews): string | null {
  if (asking > 0) {
    return messages.asking;
  }
  if (waiting > 0) {
    return messages.waiting(waiting);
  }
  return sent.length > 0 ? messages.sent(sent) : null;
}

"use client";

import type { ReactNode } from "react";
import { pocket as messages } from "@/messages/vi/offline";
import { buttonClass } from "@/ui/button-class";
import { POCKET_PATH } from "../pocket-path";
import { ClearKept } from "./clear-kept";
import { KeptPages } from "./kept-pages";
import { useLineBack } from "./use-line-back";
import { usePlace } from "./use-place";

/** What the phone keeps, headed by why it is shown: asked for, or in place of a page that can't be had. */
export function Pocket({ picture }: { picture: ReactNode }) {
  const place = usePlace();
  if (place === null) {
    return null;
  }
  if (!("serviceWorker" in navigator)) {
    return <p className="max-w-prose">{messages.unsupported}</p>;
  }
  return (
    <div className="flex max-w-3xl flex-col gap-12">
      <div className="flex flex-col gap-5">
        {picture}
        {place.pathname === POCKET_PATH ? <Own /> : <Missing address={place.href} />}
      </div>
      <KeptPages />
      <ClearKept />
    </div>
  );
}

function Own() {
  return (
    <header className="flex flex-col gap-2">
      <h1 className="text-3xl sm:text-4xl">{messages.title}</h1>
      <p className="max-w-prose text-lg text-muted">{messages.lead}</p>
    </header>
  );
}

/** The page at this address can't be had; it opens by itself as soon as there is a line. */
function Missing({ address }: { address: string }) {
  useLineBack(() => {
    window.location.reload();
  });
  return (
    <header className="flex flex-col items-start gap-3">
      <h1 className="text-3xl sm:text-4xl">{messages.missing.heading}</h1>
      <p className="max-w-prose text-lg text-muted">{messages.missing.text}</p>
      <a href={address} className={buttonClass("primary")}>
        {messages.missing.retry}
      </a>
    </header>
  );
}

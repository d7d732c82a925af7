"use client";

import { useEffect, type ReactNode } from "react";
import { pocket as messages } from "@/messages/vi/pocket";
import { buttonClass } from "@/ui/button-class";
import { POCKET_PATH } from "../pocket-path";
import type { Shopping } from "../shopping";
import { changeShopping } from "../shopping-store";
import { CatalogueHere } from "./catalogue-here";
import { ClearKept } from "./clear-kept";
import { KeptPages } from "./kept-pages";
import { OwnOrders } from "./own-orders";
import { UnsentOrders } from "./unsent-orders";
import { useLineBack } from "./use-line-back";

interface PocketOverviewProps {
  place: URL;
  shopping: Shopping;
  picture: ReactNode;
}

/** Everything that the phone keeps, headed by why it is shown: asked for, or in place of another page. */
export function PocketOverview({ place, shopping, picture }: PocketOverviewProps) {
  const { toSend, orders } = shopping;
  return (
    <div className="flex max-w-3xl flex-col gap-12">
      <div className="flex flex-col gap-5">
        {picture}
        {place.pathname === POCKET_PATH ? <Own /> : <Missing address={place.href} />}
      </div>
      {toSend.length === 0 ? null : <UnsentOrders orders={toSend} />}
      {orders.length === 0 ? null : <OwnOrders orders={orders} />}
      <CatalogueHere />
      <KeptPages />
      <ClearKept unsent={toSend.length} />
    </div>
  );
}

function Own() {
  useEffect(() => {
    // Whoever sees this page sees what was sent.
    void changeShopping((kept) => ({ ...kept, sent: [] }));
  }, []);
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

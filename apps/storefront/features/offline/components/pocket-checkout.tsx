"use client";

import { useState } from "react";
import { formatInstant } from "@/lib/format-instant";
import { checkout as messages } from "@/messages/vi/checkout";
import { offlineOrder } from "@/messages/vi/pocket-shopping";
import { Stranded } from "@/ui/stranded";
import { communeSpeltOut } from "../home-addresses";
import { POCKET_PATH } from "../pocket-path";
import type { Shopping } from "../shopping";
import { ratesOf, shownBasket } from "../shown-basket";
import { LineNote } from "./line-note";
import { PocketBuyer } from "./pocket-buyer";
import { PocketQuote } from "./pocket-quote";
import { useOrderToKeep } from "./use-order-to-keep";

/** Ordering without a line: the same form, and the order waits on this phone until it can be sent. */
export function PocketCheckout({ shopping }: { shopping: Shopping }) {
  const [line, setLine] = useState("");
  const [checked, failed, onSubmit] = useOrderToKeep();
  const basket = shownBasket(shopping);
  if (basket.groups.length === 0) {
    return (
      <Stranded level="h1" {...messages.emptyBasket} href={POCKET_PATH} action={messages.back} />
    );
  }
  const asOf = shopping.basket?.asOf;
  return (
    <div className="flex flex-col gap-6">
      <div>
        <a
          href="/gio-hang"
          className="inline-flex min-h-11 items-center text-bay underline underline-offset-4"
        >
          ‹ {messages.back}
        </a>
        <h1 className="text-3xl font-bold">{messages.title}</h1>
      </div>
      <LineNote>
        {asOf === undefined ? offlineOrder.unseen : offlineOrder.note(formatInstant(asOf))}
      </LineNote>
      <form
        onSubmit={onSubmit}
        noValidate
        className="grid items-start gap-6 lg:grid-cols-[1fr_24rem]"
      >
        <PocketBuyer checked={checked} onEdit={setLine} />
        <div className="flex min-w-0 flex-col gap-4 lg:sticky lg:top-6">
          <p role="alert" className="font-medium text-lantern empty:hidden">
            {failed ? offlineOrder.failed : ""}
          </p>
          <PocketQuote basket={basket} rates={ratesOf(shopping)} commune={communeSpeltOut(line)} />
        </div>
      </form>
    </div>
  );
}

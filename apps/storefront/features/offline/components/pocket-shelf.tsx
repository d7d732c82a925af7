"use client";

import { useState } from "react";
import type { PocketProduct } from "@cho-lang/pocket-catalogue/pocket-product";
import { formatInstant } from "@/lib/format-instant";
import { PAGE_SIZE } from "@/lib/medusa/search";
import { pocketShelf as messages } from "@/messages/vi/pocket-shelf";
import { buttonClass } from "@/ui/button-class";
import type { HereAnswer } from "../catalogue/ask-catalogue";
import { LineNote } from "./line-note";
import { PocketTile } from "./pocket-tile";
import { useLineBack } from "./use-line-back";

interface PocketShelfProps {
  heading: string;
  answer: HereAnswer;
}

const UNDERSTOOD = new Set(["decoded", "without_marks", "corrected"]);

/** A list or a search of the market without a line, out of the catalogue that this phone keeps. */
export function PocketShelf({ heading, answer }: PocketShelfProps) {
  useLineBack(() => {
    window.location.reload();
  });
  const [most, setMost] = useState(PAGE_SIZE);
  const { products, total, near, reading, asOf } = answer;
  const found = products.slice(0, total - near);
  return (
    <div className="flex flex-col gap-6">
      <LineNote>{messages.note(formatInstant(asOf))}</LineNote>
      <header>
        <h1 className="text-3xl">{heading}</h1>
        {UNDERSTOOD.has(reading.kind) ? (
          <p className="text-muted">{messages.reading(reading.text)}</p>
        ) : null}
        <h2 className="mt-2 text-lg">{messages.count(found.length)}</h2>
      </header>
      {total === 0 ? <p className="max-w-prose">{messages.none}</p> : null}
      <Tiles products={found.slice(0, most)} />
      {found.length > most ? (
        <button
          type="button"
          className={`self-center ${buttonClass("secondary")}`}
          onClick={() => {
            setMost(most + PAGE_SIZE);
          }}
        >
          {messages.more(found.length - most)}
        </button>
      ) : null}
      {near > 0 ? (
        <section className="flex flex-col gap-4 border-t border-line pt-6">
          <h2 className="text-lg">{messages.near}</h2>
          <Tiles products={products.slice(total - near)} />
        </section>
      ) : null}
    </div>
  );
}

function Tiles({ products }: { products: readonly PocketProduct[] }) {
  return (
    <ul className="grid grid-cols-2 gap-x-4 gap-y-8 md:grid-cols-3 md:gap-x-6 lg:grid-cols-4">
      {products.map((product) => (
        <li key={product.handle}>
          <PocketTile product={product} />
        </li>
      ))}
    </ul>
  );
}

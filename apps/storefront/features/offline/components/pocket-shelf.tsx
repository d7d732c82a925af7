"use client";

import { formatInstant } from "@/lib/format-instant";
import { pocketShelf as messages } from "@/messages/vi/pocket-shelf";
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
  const { products, total, reading, asOf } = answer;
  return (
    <div className="flex flex-col gap-6">
      <LineNote>{messages.note(formatInstant(asOf))}</LineNote>
      <header>
        <h1 className="text-3xl">{heading}</h1>
        {UNDERSTOOD.has(reading.kind) ? (
          <p className="text-muted">{messages.reading(reading.text)}</p>
        ) : null}
        <h2 className="mt-2 text-lg">{messages.count(total)}</h2>
      </header>
      {total === 0 ? <p className="max-w-prose">{messages.none}</p> : null}
      <ul className="grid grid-cols-2 gap-x-4 gap-y-8 md:grid-cols-3 md:gap-x-6 lg:grid-cols-4">
        {products.map((product) => (
          <li key={product.handle}>
            <PocketTile product={product} />
          </li>
        ))}
      </ul>
    </div>
  );
}

"use client";

import { useEffect, useState } from "react";
import { formatInstant } from "@/lib/format-instant";
import { pocket } from "@/messages/vi/pocket";
import { keptPages, type KeptPage } from "../kept-pages";

const messages = pocket.pages;

/** The pages that can be opened without a line, the one seen last first. */
export function KeptPages() {
  const [pages, setPages] = useState<KeptPage[] | null>(null);
  useEffect(() => {
    void keptPages().then(setPages);
  }, []);
  if (pages === null) {
    return null;
  }
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-2xl">{messages.heading}</h2>
      {pages.length === 0 ? <p className="text-muted">{messages.empty}</p> : null}
      <ul>
        {pages.map(({ path, title, keptAt }) => (
          <li key={path} className="border-t border-line">
            <a
              href={path}
              className="group flex min-h-14 flex-wrap items-baseline justify-between gap-x-4 py-3"
            >
              <span className="font-semibold group-hover:text-bay group-hover:underline">
                {title}
              </span>
              <span className="text-sm text-muted">{messages.keptAt(formatInstant(keptAt))}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

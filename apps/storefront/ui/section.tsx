import type { ReactNode } from "react";
import { PageLink } from "./page-link";

interface SectionProps {
  heading: string;
  /** One sentence under the heading. */
  text?: string;
  /** The way to all of it. */
  more?: { href: string; label: string };
  id?: string;
  children: ReactNode;
}

/** A part of a page under its own h2. */
export function Section({ heading, text, more, id, children }: SectionProps) {
  return (
    <section id={id} className="flex flex-col gap-5">
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-1">
        <div>
          <h2 className="text-2xl">{heading}</h2>
          {text ? <p className="text-muted">{text}</p> : null}
        </div>
        {more ? (
          <PageLink
            href={more.href}
            className="inline-flex min-h-11 items-center font-semibold text-bay underline-offset-4 hover:underline"
          >
            {more.label}
          </PageLink>
        ) : null}
      </div>
      {children}
    </section>
  );
}

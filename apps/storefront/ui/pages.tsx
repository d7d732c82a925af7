import { catalogue } from "@/messages/vi/catalogue";
import { buttonClass } from "./button-class";
import { PageLink } from "./page-link";

interface PagesProps {
  /** The one shown, from 1. */
  page: number;
  /** How many there are. */
  pages: number;
  /** The address of one. */
  to: (page: number) => string;
}

/** The way to the page before and after; nothing where there is only one. From behind the last one it leads back. */
export function Pages({ page, pages, to }: PagesProps) {
  if (pages <= 1 && page <= 1) {
    return null;
  }
  const { label, previous, next, place } = catalogue.pages;
  return (
    <nav aria-label={label} className="flex flex-wrap items-center gap-4">
      {page > 1 ? (
        <PageLink
          href={to(Math.max(1, Math.min(page - 1, pages)))}
          className={buttonClass("secondary")}
        >
          {previous}
        </PageLink>
      ) : null}
      {page <= pages ? <span className="text-muted">{place(page, pages)}</span> : null}
      {page < pages ? (
        <PageLink href={to(page + 1)} className={buttonClass("secondary")}>
          {next}
        </PageLink>
      ) : null}
    </nav>
  );
}

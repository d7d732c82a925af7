import { catalogue } from "@/messages/vi/catalogue";
import { buttonClass } from "./button-class";
import { PageLink } from "./page-link";

interface PageLinksProps {
  /** Of page 1; the others lie below it at `trang/<page>`. */
  path: string;
  page: number;
  pages: number;
}

/** The way through a long list, one page at a time. Nothing where there is only one. */
export function PageLinks({ path, page, pages }: PageLinksProps) {
  if (pages <= 1) return null;
  const { label, previous, next, place } = catalogue.pages;
  return (
    <nav aria-label={label} className="flex flex-wrap items-center justify-center gap-4 pt-10">
      {page > 1 ? (
        <PageLink href={pagePath(path, page - 1)} className={buttonClass("secondary")}>
          {previous}
        </PageLink>
      ) : null}
      <span className="text-muted">{place(page, pages)}</span>
      {page < pages ? (
        <PageLink href={pagePath(path, page + 1)} className={buttonClass("secondary")}>
          {next}
        </PageLink>
      ) : null}
    </nav>
  );
}

/** Where a page of a long list is. */
export function pagePath(path: string, page: number): string {
  return page === 1 ? path : `${path}/trang/${String(page)}`;
}

import { formatCount } from "@/features/statistics/format-figures";
import { provinceDoor } from "@/messages/vi/province-door";
import { buttonClass } from "@/ui/button-class";
import { PageLink } from "@/ui/page-link";

interface PageLinksProps {
  page: number;
  pages: number;
  pathOf: (page: number) => string;
}

const messages = provinceDoor.pages;

/** The ways to the pages of a list before and after this one; nothing where there is only one. */
export function PageLinks({ page, pages, pathOf }: PageLinksProps) {
  return pages < 2 ? null : (
    <nav aria-label={messages.label} className="flex flex-wrap items-center gap-4">
      {page > 1 ? (
        <PageLink href={pathOf(page - 1)} className={buttonClass("secondary")}>
          {messages.previous}
        </PageLink>
      ) : null}
      <span className="text-muted">{messages.page(formatCount(page), formatCount(pages))}</span>
      {page < pages ? (
        <PageLink href={pathOf(page + 1)} className={buttonClass("secondary")}>
          {messages.next}
        </PageLink>
      ) : null}
    </nav>
  );
}

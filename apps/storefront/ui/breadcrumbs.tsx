import { catalogue } from "@/messages/vi/catalogue";
import { JsonLd } from "./json-ld";
import { publicUrl } from "@/lib/public-url";
import { PageLink } from "./page-link";

export interface Crumb {
  label: string;
  /** From the root, e.g. "/xa/hai-lang". */
  href: string;
}

/** The way here from the market's front page, also for machines. The last crumb is the page itself. */
export function Breadcrumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  const all = [{ label: catalogue.breadcrumbs.home, href: "/" }, ...crumbs];
  return (
    <nav aria-label={catalogue.breadcrumbs.label} className="text-sm text-muted">
      <ol className="flex flex-wrap items-center">
        {all.slice(0, -1).map(({ label, href }, index) => (
          <li key={href} className="flex items-center">
            <PageLink
              href={href}
              className="flex min-h-11 items-center hover:text-bay hover:underline"
            >
              {label}
            </PageLink>
            <span
              aria-hidden="true"
              className={index === all.length - 2 ? "px-2 max-sm:hidden" : "px-2"}
            >
              ›
            </span>
          </li>
        ))}
        <li aria-current="page" className="py-2 max-sm:sr-only">
          {all.at(-1)?.label}
        </li>
      </ol>
      <JsonLd
        data={{
          "@context": "https://schema.org",
          "@type": "BreadcrumbList",
          itemListElement: all.map(({ label, href }, index) => ({
            "@type": "ListItem",
            position: index + 1,
            name: label,
            item: `${publicUrl()}${href}`,
          })),
        }}
      />
    </nav>
  );
}

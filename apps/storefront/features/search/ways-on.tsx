import { PRODUCT_GROUPS } from "@cho-lang/ocop/product-sets";
import { search as messages } from "@/messages/vi/search";
import { PageLink } from "@/ui/page-link";
import { Section } from "@/ui/section";

const { ways } = messages;

const WAYS = [
  { href: "/san-pham", label: ways.products },
  ...PRODUCT_GROUPS.map(({ slug, name }) => ({ href: `/nhom/${slug}`, label: name })),
  { href: "/xa", label: ways.communes },
  { href: "/nha-san-xuat", label: ways.producers },
];

/** Links to the pages that always stand. Full page loads: they are kept, also where the search is not. */
export function WaysOn({ heading }: { heading: string }) {
  return (
    <Section heading={heading}>
      <ul className="flex flex-wrap gap-3">
        {WAYS.map(({ href, label }) => (
          <li key={href}>
            <PageLink
              href={href}
              className="flex min-h-11 items-center rounded-full border border-line bg-card px-5 py-2 leading-snug hover:border-bay hover:text-bay"
            >
              {label}
            </PageLink>
          </li>
        ))}
      </ul>
    </Section>
  );
}

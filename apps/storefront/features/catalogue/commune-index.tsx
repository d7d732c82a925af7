import { COMMUNES } from "@cho-lang/ocop/communes";
import type { SearchResult } from "@/lib/medusa/search";
import { catalogue as messages } from "@/messages/vi/catalogue";
import { PageLink } from "@/ui/page-link";
import { Section } from "@/ui/section";
import { CommuneLinks } from "./commune-links";
import { sellingCommunes } from "./selling-communes";

/** Two lists: communes that sell something, with their counts, and the others. */
export function CommuneIndex({ market }: { market: SearchResult }) {
  const selling = sellingCommunes(market.facets.communes);
  const others = COMMUNES.filter((commune) => !selling.includes(commune)).sort((a, b) =>
    a.name.localeCompare(b.name, "vi"),
  );
  return (
    <div className="flex flex-col gap-16">
      <Section heading={messages.communes.withProducts}>
        {selling.length > 0 ? (
          <CommuneLinks communes={selling} />
        ) : (
          <p className="text-muted">{messages.communes.none}</p>
        )}
      </Section>
      <Section heading={messages.communes.without}>
        <ul className="columns-2 gap-6 md:columns-3 lg:columns-4">
          {others.map(({ slug, name }) => (
            <li key={slug}>
              <PageLink
                href={`/xa/${slug}`}
                className="inline-flex min-h-11 items-center hover:text-bay hover:underline"
              >
                {name}
              </PageLink>
            </li>
          ))}
        </ul>
      </Section>
    </div>
  );
}

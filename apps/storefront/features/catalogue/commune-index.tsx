import Link from "next/link";
import { COMMUNES } from "@cho-lang/ocop/communes";
import type { Catalogue } from "@/lib/medusa/catalogue";
import { catalogue as messages } from "@/messages/vi/catalogue";
import { Section } from "@/ui/section";
import { CommuneLinks } from "./commune-links";
import { communesWithProducts } from "./communes-with-products";

/** Two lists: communes that sell something, with their counts, and the others. */
export function CommuneIndex({ catalogue }: { catalogue: Catalogue }) {
  const selling = communesWithProducts(catalogue.products);
  const sellingCodes = new Set(selling.map(({ commune }) => commune.code));
  const others = COMMUNES.filter(({ code }) => !sellingCodes.has(code)).sort((a, b) =>
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
              <Link
                href={`/xa/${slug}`}
                prefetch={false}
                className="inline-flex min-h-11 items-center hover:text-bay hover:underline"
              >
                {name}
              </Link>
            </li>
          ))}
        </ul>
      </Section>
    </div>
  );
}

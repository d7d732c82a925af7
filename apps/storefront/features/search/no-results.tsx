import { ProductRow } from "@/features/catalogue/product-row";
import type { ProductCard } from "@/lib/medusa/catalogue";
import { EVERYTHING, type SearchQuery } from "@/lib/medusa/search";
import { search as messages } from "@/messages/vi/search";
import { buttonClass } from "@/ui/button-class";
import { PageLink } from "@/ui/page-link";
import { Section } from "@/ui/section";
import { listAddress } from "./list-address";
import { WaysOn } from "./ways-on";

interface NoResultsProps {
  query: SearchQuery;
  near: readonly ProductCard[];
  /** How many products there would be without the conditions that narrow the search. */
  unfiltered: number;
}

/** Nothing was found: why that may be, what comes close, and the ways on. */
export function NoResults({ query, near, unfiltered }: NoResultsProps) {
  const { nothing } = messages;
  return (
    <div className="flex flex-col gap-12">
      <div
        role="status"
        className="flex flex-col items-start gap-4 rounded-2xl border border-dashed border-field p-6 sm:p-8"
      >
        {unfiltered > 0 ? (
          <>
            <p className="text-lg">{nothing.filtered(unfiltered)}</p>
            <PageLink
              href={listAddress({ ...EVERYTHING, text: query.text, exactly: query.exactly }, null)}
              className={buttonClass("primary")}
            >
              {nothing.unfilter}
            </PageLink>
          </>
        ) : (
          <p className="max-w-prose text-lg">{nothing.advice}</p>
        )}
      </div>
      {near.length > 0 ? (
        <Section heading={messages.near}>
          <ProductRow products={near.slice(0, 8)} />
        </Section>
      ) : null}
      <WaysOn heading={nothing.ways} />
    </div>
  );
}

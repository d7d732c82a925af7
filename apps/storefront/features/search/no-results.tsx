import { ProductRow } from "@/features/catalogue/product-row";
import type { ProductCard } from "@/lib/medusa/catalogue";
import type { NearBy } from "@/lib/medusa/search";
import { search as messages } from "@/messages/vi/search";
import { buttonClass } from "@/ui/button-class";
import { PageLink } from "@/ui/page-link";
import { Section } from "@/ui/section";
import { WaysOn } from "./ways-on";
import type { WiderSearch } from "./wider-search";

interface NoResultsProps {
  /** What the market has for the words alone, or else what sells best. */
  near: readonly ProductCard[];
  nearBy: NearBy;
  /** What less would find. */
  wider: WiderSearch | null;
}

const MOST_NEAR = 8;

/** Nothing was found: why that may be, what comes close, and the ways on. */
export function NoResults({ near, nearBy, wider }: NoResultsProps) {
  const { nothing } = messages;
  const close = wider?.products ?? near;
  const isNear = wider?.products !== undefined || nearBy === "words";
  return (
    <div className="flex flex-col gap-12">
      <div
        role="status"
        className="flex flex-col items-start gap-4 rounded-2xl border border-dashed border-field p-6 sm:p-8"
      >
        {wider === null ? (
          <p className="max-w-prose text-lg">{nothing.advice}</p>
        ) : (
          <>
            <p className="text-lg">
              {wider.of === ""
                ? nothing.filtered(wider.count)
                : nothing.filteredOf(wider.of, wider.count)}
            </p>
            <PageLink href={wider.address} className={buttonClass("primary")}>
              {wider.of === "" ? nothing.unfilter : nothing.unfilterRest}
            </PageLink>
          </>
        )}
      </div>
      {close.length > 0 ? (
        <Section heading={isNear ? messages.near : messages.popular}>
          <ProductRow products={close.slice(0, MOST_NEAR)} />
        </Section>
      ) : null}
      <WaysOn heading={nothing.ways} />
    </div>
  );
}

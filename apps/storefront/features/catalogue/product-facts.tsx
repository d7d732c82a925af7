import { provinceOf } from "@cho-lang/vietnam-addresses/provinces";
import type { Product } from "@/lib/medusa/catalogue";
import { weekdaysText } from "@/lib/weekdays-text";
import { catalogue as messages } from "@/messages/vi/catalogue";
import { Facts, type Fact } from "@/ui/facts";
import { PageLink } from "@/ui/page-link";
import { seasonText } from "./season-text";
import { reachText } from "./reach-text";
import { shelfLifeText } from "./shelf-life-text";

const MONTHS_A_YEAR = 12;

/** How to keep it, for how long, when it is to be had and sent, what its label says, its place in the programme. */
export function ProductFacts({ product }: { product: Product }) {
  const { product: words } = messages;
  const facts: Fact[] = [
    { term: words.storage, value: product.storage || words.storages[product.temperature] },
    ...(product.shelfLifeDays === null
      ? []
      : [{ term: words.shelfLife, value: shelfLifeText(product.shelfLifeDays) }]),
    { term: words.season, value: seasonOf(product) },
    ...said(words.dispatch, dispatchOf(product)),
    ...(product.transitDays === null
      ? []
      : [{ term: words.transit, value: words.transitDays(product.transitDays) }]),
    ...said(words.reach, reachText(product)),
    ...said(words.sentTo, provincesOf(product)),
    ...said(words.ingredients, product.label.ingredients),
    ...said(words.instructions, product.label.instructions),
    ...said(words.warnings, product.label.warnings),
    {
      term: words.group,
      value: (
        <>
          <PageLink
            href={`/nhom/${product.group.slug}`}
            className="text-bay underline underline-offset-4"
          >
            {product.group.name}
          </PageLink>
          <span className="block text-sm text-muted">{product.set.name}</span>
        </>
      ),
    },
  ];
  return <Facts facts={facts} />;
}

/** A fact, unless its producer said nothing of it. */
function said(term: string, value: string): Fact[] {
  return value === ""
    ? []
    : [{ term, value: <span className="whitespace-pre-line">{value}</span> }];
}

function dispatchOf({ dispatch: { weekdays, cutoff } }: Product): string {
  const { dispatchOn, cutoff: before, cutoffOn } = messages.product;
  if (weekdays === null) return cutoff === null ? "" : before(cutoff);
  const days = weekdaysText(weekdays);
  return cutoff === null ? dispatchOn(days) : cutoffOn(days, cutoff);
}

function provincesOf({ dispatch: { provinces } }: Product): string {
  return (provinces ?? []).map((code) => provinceOf(code)?.name ?? code).join(", ");
}

function seasonOf({ seasonMonths }: Product): string {
  const { allYear, seasonMonths: inMonths } = messages.product;
  return seasonMonths === null || new Set(seasonMonths).size >= MONTHS_A_YEAR
    ? allYear
    : inMonths(seasonText(seasonMonths));
}

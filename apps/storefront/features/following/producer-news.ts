import { daysBetween, type VietnamDay } from "@cho-lang/ocop/vietnam-day";
import { vietnamDay } from "@cho-lang/ocop/vietnam-day";
import type { DatedCertificate, Picture, ProductCard } from "@/lib/medusa/catalogue";

/** A product that came on sale lately. */
export interface NewProduct {
  handle: string;
  title: string;
  picture: Picture | null;
  /** Whole đồng for the cheapest pack. */
  priceFrom: number;
  /** Day in Việt Nam. */
  since: VietnamDay;
}

/** Something that became, or soon becomes, of a product's star. */
export interface StarNews {
  kind: "given" | "ends" | "ended" | "withdrawn";
  handle: string;
  title: string;
  stars: number;
  /** When it did or will. */
  on: VietnamDay;
}

/** What is new of one producer. */
export interface ProducerNews {
  products: NewProduct[];
  stars: StarNews[];
}

const NEW_DAYS = 60;
const STAR_DAYS = 90;

/** What is new of a producer's goods on a day: on sale for two months at most, stars within three. */
export function producerNews(products: readonly ProductCard[], day: VietnamDay): ProducerNews {
  return {
    products: products
      .map(({ handle, title, picture, priceFrom, createdAt }) => ({
        handle,
        title,
        picture,
        priceFrom,
        since: vietnamDay(new Date(createdAt)),
      }))
      .filter(({ since }) => isWithin(daysBetween(since, day), NEW_DAYS))
      .toSorted((a, b) => b.since.localeCompare(a.since) || a.handle.localeCompare(b.handle)),
    stars: products
      .flatMap((product) => starNews(product, day))
      .toSorted((a, b) => b.on.localeCompare(a.on) || a.handle.localeCompare(b.handle)),
  };
}

function isWithin(days: number, most: number): boolean {
  return days >= 0 && days <= most;
}

/** Of a product's papers only the newest one speaks. */
function starNews({ handle, title, certificates }: ProductCard, day: VietnamDay): StarNews[] {
  const [newest] = certificates;
  const happened = newest && happenedTo(newest, day);
  return happened ? [{ ...happened, handle, title, stars: newest.stars }] : [];
}

function happenedTo(
  { state, issued_on, expires_on, withdrawn_on }: DatedCertificate,
  day: VietnamDay,
): Pick<StarNews, "kind" | "on"> | null {
  const since = (on: VietnamDay) => daysBetween(on, day);
  switch (state) {
    case "in_force":
      return isWithin(since(issued_on), STAR_DAYS) ? { kind: "given", on: issued_on } : null;
    case "expiring":
      return { kind: "ends", on: expires_on };
    case "expired":
      return isWithin(since(expires_on), STAR_DAYS) ? { kind: "ended", on: expires_on } : null;
    case "withdrawn":
      return withdrawn_on !== null && isWithin(since(withdrawn_on), STAR_DAYS)
        ? { kind: "withdrawn", on: withdrawn_on }
        : null;
    default:
      return null;
  }
}

import type { Certificate, Stars } from "@cho-lang/ocop/certificate";
import type { CertificateState } from "@cho-lang/ocop/star-in-force";
import type { Commune } from "@cho-lang/ocop/communes";
import type { ProductGroup, ProductSet } from "@cho-lang/ocop/product-sets";
import type { VietnamDay } from "@cho-lang/ocop/vietnam-day";
import type { ShownRates } from "@cho-lang/delivery/own-zones";
import type { SendingPause } from "@cho-lang/seller-rules/sending-pause";
import type { SellerKind, TemperatureClass } from "./catalogue-wire";

/** Files `<name>-320|640|1080.webp|avif` under `/anh/`, square. */
export interface Picture {
  name: string;
  alt: string;
}

/** The star that a product carries today, with the paper behind it. */
export interface Star {
  stars: Stars;
  certificate: DatedCertificate;
}

/** A certificate with what it is today and its last day. */
export interface DatedCertificate extends Certificate {
  state: CertificateState;
  /** Last day in force, inclusive, were it never withdrawn. */
  expires_on: VietnamDay;
}

/** A seller beside her products in a list. */
export interface ListedSeller {
  handle: string;
  name: string;
  kind: SellerKind;
  /** Null only for a commune outside the province's list. */
  commune: Commune | null;
  demonstration: boolean;
  /** A suspended or closed one is met on her own page only. */
  status: "active" | "suspended" | "closed";
}

export interface Seller extends ListedSeller {
  story: string;
  /** True when the producer does not exist and illustrates only. */
  illustrative: boolean;
  /** With her own zones on her own page and those of her products. */
  rates: ShownRates;
}

/** What buyers' shown reviews of a product come to. */
export interface Rating {
  count: number;
  /** Mean score to one decimal, "4.6", of 5. */
  mean: string;
}

export interface ProductCard {
  handle: string;
  title: string;
  seller: ListedSeller;
  set: ProductSet;
  group: ProductGroup;
  temperature: TemperatureClass;
  /** Months 1–12 in which it is to be had, null for the whole year. */
  seasonMonths: readonly number[] | null;
  /** Whole đồng for the cheapest pack. */
  priceFrom: number;
  /** Grams in that pack, null where weight says nothing. */
  priceFromWeightGrams: number | null;
  /** What a kilogram or a litre of it costs, in whole đồng; only in the order by it, null elsewhere. */
  unitPriceFrom: { amount: number; per: "kg" | "l" } | null;
  variantsCount: number;
  inStock: boolean;
  picture: Picture | null;
  star: Star | null;
  /** Told in lists alone; null there without any review. */
  rating: Rating | null;
  /** All papers that the product ever had, the newest first. */
  certificates: readonly DatedCertificate[];
  demonstration: boolean;
  /** ISO instant. */
  createdAt: string;
}

export interface Variant {
  id: string;
  label: string;
  weightGrams: number | null;
  /** Whole đồng. */
  price: number;
  inStock: boolean;
  /** Pieces to be had, capped at 99. */
  available: number;
  /** Whole đồng for a kilogram or a litre; null where that says nothing. */
  unitPrice: { amount: number; per: "kg" | "l" } | null;
}

export interface Product extends ProductCard {
  seller: Seller;
  /** Until when its seller sends nothing; null while she sends. */
  pause: SendingPause | null;
  /** Whether its seller lets it be paid in cash when it arrives, if need be up to a ceiling. */
  takesCash: boolean;
  description: string;
  story: string;
  /** How to keep it, in a sentence; empty when the producer said nothing. */
  storage: string;
  shelfLifeDays: number | null;
  /** Whole days on the way that it bears; null for as long as it keeps. */
  transitDays: number | null;
  /** When it is handed over. */
  dispatch: {
    /** 1 Monday to 7 Sunday; null for every day. */
    weekdays: readonly number[] | null;
    /** "HH:MM" in Việt Nam, until which an order still leaves that day; null when it is not said. */
    cutoff: string | null;
    /** Codes of the provinces that it is sent to; null for all. */
    provinces: readonly string[] | null;
  };
  /** What its label says beside the rest; each may be empty. */
  label: { ingredients: string; instructions: string; warnings: string };
  pictures: readonly Picture[];
  variants: readonly Variant[];
}

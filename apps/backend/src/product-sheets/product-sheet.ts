import type { ListingFields } from "../listings/listing-fields";

/** One way in which a product is sold. */
export interface Pack {
  /** "Hộp 10 quả", "Chai 500 ml"; no two packs of a product have the same. */
  label: string;
  /** With its packing, as it is carried; null for a service. */
  weight_grams: number | null;
  /** Whole đồng, tax included. */
  price_vnd: number;
  /** Pieces in the seller's stock. */
  stock: number;
}

/** A product as its seller describes it. */
export interface ProductSheet extends ListingFields {
  title: string;
  packs: Pack[];
  /** Names of the seller's photos, in order of showing. */
  photos: string[];
}

/** What a seller has told of a product so far. */
export type DraftSheet = Partial<ProductSheet>;

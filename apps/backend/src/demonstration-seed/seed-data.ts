import type { Certificate } from "@cho-lang/ocop/certificate";
import type { NewSeller } from "../seller-setup/new-seller";

export interface SeedCertificate extends Certificate {
  withdrawal_decision: string | null;
  withdrawal_reason: string | null;
}

/** A product of the demonstration catalogue, with days worked out for the day of loading. */
export interface SeedProduct {
  handle: string;
  title: string;
  /** Handle of its seller. */
  seller: string;
  product_set: number;
  emoji: string;
  temperature_class: "ambient" | "fragile" | "chilled" | "frozen" | "service";
  shelf_life_days: number | null;
  storage: string;
  transit_days: number | null;
  dispatch_weekdays: number[] | null;
  cutoff_time: string | null;
  ingredients: string;
  instructions: string;
  warnings: string;
  season_months: number[] | null;
  keywords: string[];
  description: string;
  story: string;
  /** How many pictures to compose, 1–4. */
  pictures: number;
  /** Pieces of each variant in stock. */
  stock: number;
  variants: { label: string; weight_grams: number; price_vnd: number }[];
  certificates: SeedCertificate[];
}

export interface SeedData {
  sellers: NewSeller[];
  products: SeedProduct[];
}

export const TEMPERATURE_CLASSES = ["ambient", "fragile", "chilled", "frozen", "service"] as const;

export type TemperatureClass = (typeof TEMPERATURE_CLASSES)[number];

/** What the market tells of a product beyond Medusa's own fields. */
export interface ListingFields {
  /** Product set 1–26. */
  product_set: number;
  temperature_class: TemperatureClass;
  /** Null when it does not spoil or is a service. */
  shelf_life_days: number | null;
  storage: string;
  story: string;
  /** Months 1–12 in which it is on sale; null for the whole year. */
  season_months: number[] | null;
  /** Other words that shoppers look for. */
  keywords: string[];
}

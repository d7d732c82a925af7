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
  /** Whole days on the way that it bears, 1–30; null for as long as it keeps. */
  transit_days: number | null;
  /** Days of the week on which it is handed over, 1 Monday to 7 Sunday; null for every day. */
  dispatch_weekdays: number[] | null;
  /** "HH:MM" in Việt Nam: what is ordered later leaves on the next of those days; null when it is not said. */
  cutoff_time: string | null;
  /** Codes of the provinces that it is sent to, in order; null for all. */
  allowed_provinces: string[] | null;
  /** What a label owes beside name, weight, storage and days: what is in it, how it is used, of what it warns. */
  ingredients: string;
  instructions: string;
  warnings: string;
  story: string;
  /** Months 1–12 in which it is on sale; null for the whole year. */
  season_months: number[] | null;
  /** Other words that shoppers look for. */
  keywords: string[];
}

import type { ListingFields, TemperatureClass } from "../listings/listing-fields";

/** How goods of a set are usually carried and how many days they keep; a seller changes what differs. */
interface UsualTerms {
  temperature_class: TemperatureClass;
  shelf_life_days: number | null;
  storage: string;
  /** Days on the way that it bears; left out for as long as it keeps. */
  transit_days?: number;
}

const DRY = "Để nơi khô ráo, thoáng mát, tránh nắng.";
const COOL = "Giữ mát 0–4 °C.";

const DRY_GOODS: UsualTerms = {
  temperature_class: "ambient",
  shelf_life_days: 180,
  storage: DRY,
};
const GLASS: UsualTerms = { temperature_class: "fragile", shelf_life_days: 365, storage: DRY };
const LASTING: UsualTerms = { temperature_class: "ambient", shelf_life_days: null, storage: "" };

/** Sets that differ from dry goods, by their number (1–26). */
const OF_SET: Partial<Record<number, UsualTerms>> = {
  1: {
    temperature_class: "ambient",
    shelf_life_days: 5,
    storage: "Để nơi thoáng mát.",
    transit_days: 3,
  },
  2: { temperature_class: "chilled", shelf_life_days: 3, storage: COOL, transit_days: 1 },
  4: GLASS,
  5: { temperature_class: "chilled", shelf_life_days: 7, storage: COOL, transit_days: 2 },
  8: { temperature_class: "chilled", shelf_life_days: 7, storage: COOL, transit_days: 2 },
  9: GLASS,
  14: { ...GLASS, shelf_life_days: null },
  15: GLASS,
  16: GLASS,
  17: GLASS,
  20: GLASS,
  21: { ...LASTING, temperature_class: "fragile" },
  22: LASTING,
  23: {
    temperature_class: "fragile",
    shelf_life_days: 3,
    storage: "Để nơi mát, có nước.",
    transit_days: 1,
  },
  24: { ...LASTING, temperature_class: "fragile" },
  25: { ...LASTING, temperature_class: "fragile" },
  26: { ...LASTING, temperature_class: "service" },
};

/** What a listing says unless its seller says otherwise: the market's custom, no rule of law. */
export function usualTerms(productSet: number): Omit<ListingFields, "product_set"> {
  const terms = OF_SET[productSet] ?? DRY_GOODS;
  return {
    ...terms,
    transit_days: terms.transit_days ?? null,
    dispatch_weekdays: null,
    cutoff_time: null,
    allowed_provinces: null,
    ingredients: "",
    instructions: "",
    warnings: "",
    story: "",
    season_months: null,
    keywords: [],
  };
}

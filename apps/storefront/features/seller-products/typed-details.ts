import type { ListingTerms } from "@/lib/medusa/seller-products";
import { readPieces } from "./read-amounts";

const LONGEST = 5_000;

/** What a product's seller may tell beyond what it cannot be sold without, as it is typed. */
export interface TypedDetails {
  carrying: string;
  shelfLife: string;
  storage: string;
  transit: string;
  /** Days of the week 1–7 that are ticked; none for every day. */
  weekdays: string[];
  /** As a time field gives it, "HH:MM"; empty for none. */
  cutoff: string;
  /** Codes of provinces that are ticked; none for the whole country. */
  provinces: string[];
  ingredients: string;
  instructions: string;
  warnings: string;
  /** Months 1–12 that are ticked; none for the whole year. */
  months: string[];
  story: string;
}

export function readTypedDetails(form: FormData): TypedDetails {
  const text = (name: string) => {
    const value = form.get(name);
    // A form sends lines with CR and LF; with them a text that nobody touched would be another one.
    const lines = typeof value === "string" ? value.replaceAll("\r\n", "\n") : "";
    return lines.slice(0, LONGEST + 1).trim();
  };
  const ticked = (name: string) => form.getAll(name).filter((value) => typeof value === "string");
  return {
    carrying: text("carrying"),
    shelfLife: text("shelf-life"),
    storage: text("storage"),
    transit: text("transit"),
    weekdays: ticked("weekday"),
    cutoff: text("cutoff"),
    provinces: ticked("province"),
    ingredients: text("ingredients"),
    instructions: text("instructions"),
    warnings: text("warnings"),
    months: ticked("month"),
    story: text("story"),
  };
}

/** Details for the market. What cannot be read goes as it was typed, and the market says what is wrong. */
export function toDetails(typed: TypedDetails): Record<string, unknown> {
  const { carrying, storage, ingredients, instructions, warnings, story, cutoff } = typed;
  return {
    temperature_class: carrying,
    shelf_life_days: daysOf(typed.shelfLife),
    storage,
    transit_days: daysOf(typed.transit),
    dispatch_weekdays: someOf(typed.weekdays, 7),
    cutoff_time: cutoff === "" ? null : cutoff,
    allowed_provinces: typed.provinces.length === 0 ? null : typed.provinces,
    ingredients,
    instructions,
    warnings,
    season_months: someOf(typed.months, 12),
    story,
  };
}

function daysOf(text: string): number | string | null {
  return text === "" ? null : (readPieces(text) ?? text);
}

/** What is ticked of `all`; nothing and everything both mean that there is no limit. */
function someOf(ticked: string[], all: number): number[] | null {
  return ticked.length === 0 || ticked.length === all ? null : ticked.map(Number);
}

/** Details as they stand in the fields. */
export function toTypedDetails(terms: ListingTerms): TypedDetails {
  return {
    carrying: terms.temperature_class,
    shelfLife: terms.shelf_life_days === null ? "" : String(terms.shelf_life_days),
    storage: terms.storage,
    transit: terms.transit_days === null ? "" : String(terms.transit_days),
    weekdays: (terms.dispatch_weekdays ?? []).map(String),
    cutoff: terms.cutoff_time ?? "",
    provinces: terms.allowed_provinces ?? [],
    ingredients: terms.ingredients,
    instructions: terms.instructions,
    warnings: terms.warnings,
    months: (terms.season_months ?? []).map(String),
    story: terms.story,
  };
}

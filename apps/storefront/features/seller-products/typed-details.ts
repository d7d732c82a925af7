import type { ListingTerms } from "@/lib/medusa/seller-products";
import { readPieces } from "./read-amounts";

const LONGEST = 5_000;

/** What a product's seller may tell beyond what it cannot be sold without, as it is typed. */
export interface TypedDetails {
  carrying: string;
  shelfLife: string;
  storage: string;
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
  const months = form.getAll("month").filter((month) => typeof month === "string");
  return {
    carrying: text("carrying"),
    shelfLife: text("shelf-life"),
    storage: text("storage"),
    months,
    story: text("story"),
  };
}

/** Details for the market. What cannot be read goes as it was typed, and the market says what is wrong. */
export function toDetails(typed: TypedDetails): Record<string, unknown> {
  const { carrying, shelfLife, storage, months, story } = typed;
  const whole = months.length === 0 || months.length === 12;
  return {
    temperature_class: carrying,
    shelf_life_days: shelfLife === "" ? null : (readPieces(shelfLife) ?? shelfLife),
    storage,
    season_months: whole ? null : months.map(Number),
    story,
  };
}

/** Details as they stand in the fields. */
export function toTypedDetails(terms: ListingTerms): TypedDetails {
  return {
    carrying: terms.temperature_class,
    shelfLife: terms.shelf_life_days === null ? "" : String(terms.shelf_life_days),
    storage: terms.storage,
    months: (terms.season_months ?? []).map(String),
    story: terms.story,
  };
}

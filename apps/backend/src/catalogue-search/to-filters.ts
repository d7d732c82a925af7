import { destinationWords } from "@cho-lang/delivery/destination-words";
import { monthOf, type VietnamDay } from "@cho-lang/ocop/vietnam-day";
import type { SearchTypes } from "@medusajs/framework/types";
import type { SearchQuestion } from "./search-question";

function chosen(field: string, values: readonly (string | number)[]): SearchTypes.SearchFilters {
  return values.length > 0 ? { [field]: [...values] } : {};
}

function priced({ price_min, price_max }: SearchQuestion): SearchTypes.SearchFilters {
  const bounds = {
    ...(price_min === undefined ? {} : { $gte: price_min }),
    ...(price_max === undefined ? {} : { $lte: price_max }),
  };
  return Object.keys(bounds).length > 0 ? { price_from_vnd: bounds } : {};
}

/** What a question asks for besides its words, for the product index. */
export function toFilters(question: SearchQuestion, day: VietnamDay): SearchTypes.SearchFilters {
  return {
    ...chosen("group", question.group),
    ...chosen("product_set", question.set),
    ...chosen("commune_code", question.commune),
    ...chosen("seller", question.seller),
    ...(question.certificate ? { certificate_slugs: question.certificate } : {}),
    ...chosen("stars", question.stars),
    ...chosen("storage", question.storage),
    ...priced(question),
    ...(question.delivers_to
      ? { delivers_to: { $overlaps: destinationWords(question.delivers_to) } }
      : {}),
    ...(question.in_season ? { season_months: monthOf(day) } : {}),
    ...(question.in_stock ? { in_stock: true } : {}),
  };
}

import { deliveryZone } from "@cho-lang/delivery/delivery-fee";
import { communeByCode, QUANG_NINH_CODE } from "@cho-lang/ocop/communes";
import type { VietnamDay } from "@cho-lang/ocop/vietnam-day";
import type { SearchTypes } from "@medusajs/framework/types";
import type { SearchQuestion } from "./search-question";

/** Month of a day, 1–12. */
export function monthOf(day: VietnamDay): number {
  return Number(day.slice(5, 7));
}

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

/** Goods that can be sent to a commune: from the commune itself, or to the zone that it is in. */
function deliveredTo(code: string | undefined): SearchTypes.SearchFilters {
  if (code === undefined) {
    return {};
  }
  const commune = communeByCode(code);
  const zone = deliveryZone("", {
    province_code: commune ? QUANG_NINH_CODE : "",
    commune_code: code,
  });
  return { delivers_to: { $overlaps: [commune?.code ?? code, zone] } };
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
    ...deliveredTo(question.delivers_to),
    ...(question.in_season ? { season_months: monthOf(day) } : {}),
    ...(question.in_stock ? { in_stock: true } : {}),
  };
}

import type { TemperatureClass } from "@/lib/medusa/catalogue-wire";
import type { SearchSort } from "@/lib/medusa/search";

export const SEARCH_PATH = "/tim-kiem";

/** The words of the address `/tim-kiem?…`. People share these addresses: a word never changes its meaning. */
export const PARAMETER = {
  text: "q",
  exactly: "dung-chu",
  group: "nhom",
  set: "bo",
  commune: "xa",
  seller: "nha",
  stars: "sao",
  priceFrom: "gia-tu",
  priceTo: "gia-den",
  storage: "bao-quan",
  deliversTo: "giao-den",
  inSeason: "dang-mua",
  inStock: "con-hang",
  sort: "sap-xep",
  page: "trang",
} as const;

export type SearchParameter = (typeof PARAMETER)[keyof typeof PARAMETER];

/** The sort orders as addresses name them; relevance is never named. */
export const SORT_WORDS: Readonly<Record<Exclude<SearchSort, "relevance">, string>> = {
  best_selling: "ban-chay",
  best_rated: "danh-gia-cao",
  newest: "moi-nhat",
  cheapest: "gia-tang",
  dearest: "gia-giam",
  unit_price: "don-gia",
};

/** The ways of keeping goods as addresses name them. */
export const STORAGE_WORDS: Readonly<Record<TemperatureClass, string>> = {
  ambient: "kho-rao",
  fragile: "de-vo",
  chilled: "ngan-mat",
  frozen: "ngan-dong",
  service: "dich-vu",
};

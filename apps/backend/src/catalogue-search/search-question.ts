import { communeByCode } from "@cho-lang/ocop/communes";
import { PRODUCT_GROUPS, PRODUCT_SETS } from "@cho-lang/ocop/product-sets";
import { z } from "@medusajs/framework/zod";
import { LARGEST_TAKE } from "./question-limits";
import type { QuestionText } from "./question-texts";
import { searchText } from "./search-text";

export const SORTS = [
  "relevance",
  "cheapest",
  "dearest",
  "unit_price",
  "newest",
  "best_selling",
  "best_rated",
] as const;

const LARGEST_PAGE = 10_000;
const MOST_VALUES = 60;

/** What a schema says of a field that is wrong: the name of the text, which `readQuestion` puts into both languages. */
const named = (text: QuestionText): QuestionText => text;

/** A commune in the province by any code in use for it, as the code that documents carry. */
const commune = z
  .string(named("commune"))
  .transform((code) => communeByCode(code)?.code ?? "")
  .refine((code) => code !== "", named("commune"));

function several<Value extends z.ZodType>(value: Value, text: QuestionText) {
  return z.array(value, text).max(MOST_VALUES, text).default([]);
}

/** A whole number in digits alone: no sign, no exponent, no other base, and not nothing. */
function whole(text: QuestionText, { least = 0, most = Number.MAX_SAFE_INTEGER } = {}) {
  return z
    .string(text)
    .regex(/^\d{1,16}$/, text)
    .transform(Number)
    .refine((number) => number >= least && number <= most, text);
}

const flag = z.enum(["0", "1"], named("flag")).transform((value) => value === "1");

/** Query string of `GET /open-data/search`; what may stand more than once is a list. */
export const SearchQuestion = z.strictObject({
  q: searchText,
  /** Take the words letter by letter. */
  as_typed: flag.default(false),
  group: several(
    z.enum(
      PRODUCT_GROUPS.map(({ slug }) => slug),
      named("group"),
    ),
    "group",
  ),
  set: several(whole("set", { least: 1, most: PRODUCT_SETS.length }), "set"),
  commune: several(commune, "commune"),
  seller: several(z.string().min(1, named("seller")).max(100, named("seller")), "seller"),
  /** A certificate's number as a slug. */
  certificate: z
    .string(named("certificate"))
    .min(1, named("certificate"))
    .max(100, named("certificate"))
    .optional(),
  stars: several(z.enum(["3", "4", "5"], named("stars")).transform(Number), "stars"),
  price_min: whole("price").optional(),
  price_max: whole("price").optional(),
  storage: several(
    z.enum(["ambient", "fragile", "chilled", "frozen", "service"], named("storage")),
    "storage",
  ),
  /** A commune of any province: outside of this one they are all as far. */
  delivers_to: z
    .string(named("commune"))
    .regex(/^\d{5}$/, named("commune"))
    .optional(),
  in_season: flag.default(false),
  in_stock: flag.default(false),
  sort: z.enum(SORTS, named("sort")).default("relevance"),
  page: whole("page", { least: 1, most: LARGEST_PAGE }).default(1),
  take: whole("take", { least: 1, most: LARGEST_TAKE }).default(24),
  match: z.enum(["all", "last"], named("match")).default("all"),
});
export type SearchQuestion = z.infer<typeof SearchQuestion>;

/** The fields that may stand more than once in a query string. */
export const REPEATABLE: ReadonlySet<string> = new Set([
  "group",
  "set",
  "commune",
  "seller",
  "stars",
  "storage",
]);

/** Query string of `GET /open-data/sellers`. */
export const SellersQuestion = z.strictObject({
  commune: commune.optional(),
  page: whole("page", { least: 1, most: LARGEST_PAGE }).default(1),
  take: whole("take", { least: 1, most: LARGEST_TAKE }).default(24),
});
export type SellersQuestion = z.infer<typeof SellersQuestion>;

/** Query string of `GET /open-data/suggestions`. */
export const SuggestionsQuestion = z.strictObject({ q: searchText });

/** Query string of `GET /open-data/pocket`: the revision that the phone has, if it has one. */
export const PocketQuestion = z.strictObject({ since: whole("revision").optional() });

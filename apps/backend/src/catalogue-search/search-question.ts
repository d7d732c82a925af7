import { communeByCode } from "@cho-lang/ocop/communes";
import { PRODUCT_GROUPS, PRODUCT_SETS } from "@cho-lang/ocop/product-sets";
import { z } from "@medusajs/framework/zod";
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
const LARGEST_TAKE = 48;
const MOST_VALUES = 60;

const COMMUNE_TEXT = "Mã xã, phường không đúng.";
const PRICE_TEXT = "Giá là số đồng, không âm.";
const PAGE_TEXT = "Số trang không đúng.";
const TAKE_TEXT = `Mỗi trang có từ 1 đến ${LARGEST_TAKE} mục.`;
const SET_TEXT = "Bộ sản phẩm là số từ 1 đến 26.";

/** A commune in the province by any code in use for it, as the code that documents carry. */
const commune = z
  .string(COMMUNE_TEXT)
  .transform((code) => communeByCode(code)?.code ?? "")
  .refine((code) => code !== "", COMMUNE_TEXT);

function several<Value extends z.ZodType>(value: Value, text: string) {
  return z.array(value, text).max(MOST_VALUES, text).default([]);
}

function whole(text: string) {
  return z.coerce.number(text).int(text).min(0, text).max(Number.MAX_SAFE_INTEGER, text);
}

const flag = z.enum(["0", "1"], "Chỉ nhận 0 hoặc 1.").transform((value) => value === "1");

/** Query string of `GET /open-data/search`; what may stand more than once is a list. */
export const SearchQuestion = z.strictObject({
  q: searchText,
  /** Take the words letter by letter. */
  as_typed: flag.default(false),
  group: several(
    z.enum(
      PRODUCT_GROUPS.map(({ slug }) => slug),
      "Không có nhóm sản phẩm này.",
    ),
    "Không có nhóm sản phẩm này.",
  ),
  set: several(whole(SET_TEXT).min(1, SET_TEXT).max(PRODUCT_SETS.length, SET_TEXT), SET_TEXT),
  commune: several(commune, COMMUNE_TEXT),
  seller: several(z.string().min(1).max(100, "Địa chỉ nhà sản xuất quá dài."), "Quá nhiều nhà."),
  /** A certificate's number as a slug. */
  certificate: z.string().min(1).max(100, "Số quyết định quá dài.").optional(),
  stars: several(
    z.enum(["3", "4", "5"], "Hạng sao là 3, 4 hoặc 5.").transform(Number),
    "Hạng sao là 3, 4 hoặc 5.",
  ),
  price_min: whole(PRICE_TEXT).optional(),
  price_max: whole(PRICE_TEXT).optional(),
  storage: several(
    z.enum(["ambient", "fragile", "chilled", "frozen", "service"], "Cách bảo quản không đúng."),
    "Cách bảo quản không đúng.",
  ),
  /** A commune of any province: outside of this one they are all as far. */
  delivers_to: z
    .string()
    .regex(/^\d{5}$/, COMMUNE_TEXT)
    .optional(),
  in_season: flag.default(false),
  in_stock: flag.default(false),
  sort: z.enum(SORTS, "Cách sắp xếp không đúng.").default("relevance"),
  page: whole(PAGE_TEXT).min(1, PAGE_TEXT).max(LARGEST_PAGE, PAGE_TEXT).default(1),
  take: whole(TAKE_TEXT).min(1, TAKE_TEXT).max(LARGEST_TAKE, TAKE_TEXT).default(24),
  match: z.enum(["all", "last"], "Cách tìm không đúng.").default("all"),
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
  page: whole(PAGE_TEXT).min(1, PAGE_TEXT).max(LARGEST_PAGE, PAGE_TEXT).default(1),
  take: whole(TAKE_TEXT).min(1, TAKE_TEXT).max(LARGEST_TAKE, TAKE_TEXT).default(24),
});
export type SellersQuestion = z.infer<typeof SellersQuestion>;

/** Query string of `GET /open-data/suggestions`. */
export const SuggestionsQuestion = z.strictObject({ q: searchText });

const REVISION_TEXT = "Phiên bản không đúng.";

/** Query string of `GET /open-data/pocket`: the revision that the phone has, if it has one. */
export const PocketQuestion = z.strictObject({ since: whole(REVISION_TEXT).optional() });

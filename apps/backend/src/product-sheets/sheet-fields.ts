import { AVAILABLE_NOW } from "@cho-lang/ocop/available-now";
import { PRODUCT_SETS } from "@cho-lang/ocop/product-sets";
import { PROVINCES } from "@cho-lang/vietnam-addresses/provinces";
import { z } from "@medusajs/framework/zod";
import { TEMPERATURE_CLASSES } from "../listings/listing-fields";
import { provinceCode } from "./province-code";

const SET_TEXT = "Hãy chọn một trong 26 bộ sản phẩm.";
const WEIGHT_TEXT = "Cân nặng là số gam nguyên từ 1 đến 1.000.000.";
const PRICE_TEXT = "Giá là số đồng nguyên từ 1.000 đến 1.000.000.000.";
const STOCK_TEXT = "Số lượng là số nguyên từ 0 đến 1.000.000, hoặc “có sẵn”.";
/** Of one product, with those that wait for the operator. */
export const MOST_PACKS = 20;

export const PACKS_TEXT = "Mỗi sản phẩm có từ 1 đến 20 cách đóng gói.";
const PHOTOS_TEXT = "Mỗi sản phẩm có nhiều nhất 8 ảnh.";
const DAYS_TEXT = "Hạn dùng là số ngày nguyên từ 1 đến 3650, hoặc để trống.";
const MONTHS_TEXT = "Mùa bán là các tháng từ 1 đến 12.";
const TRANSIT_TEXT = "Số ngày đi đường là số nguyên từ 1 đến 30, hoặc để trống.";
const WEEKDAYS_TEXT = "Ngày gửi là các ngày trong tuần, từ 1 (thứ Hai) đến 7 (Chủ nhật).";
const CUTOFF_TEXT = "Giờ chốt đơn viết theo giờ và phút, ví dụ 10:00.";
const PROVINCES_TEXT = "Nơi gửi tới là tên các tỉnh, thành phố hiện nay, hoặc cả nước.";
const KEYWORDS_TEXT = "Tối đa 20 từ khóa, mỗi từ không quá 50 ký tự.";

function whole(text: string, smallest: number, largest: number) {
  return z.number(text).int(text).min(smallest, text).max(largest, text);
}

function text(longest: number) {
  const tooLong = `Không quá ${String(longest)} ký tự.`;
  return z.string(tooLong).trim().max(longest, tooLong);
}

/** At least one whole number from 1 to `largest`, each once and in order. */
function inOrder(message: string, largest: number) {
  return z
    .array(whole(message, 1, largest), message)
    .min(1, message)
    .transform((numbers) => [...new Set(numbers)].sort((a, b) => a - b));
}

/** Today's provinces by code or by name, as codes, each once and in order; all of them are no limit. */
const provinces = z
  .array(
    z
      .string(PROVINCES_TEXT)
      .transform((typed) => provinceCode(typed) ?? "")
      .refine((code) => code !== "", PROVINCES_TEXT),
    PROVINCES_TEXT,
  )
  .min(1, PROVINCES_TEXT)
  .transform((codes) => [...new Set(codes)].sort())
  .transform((codes) => (codes.length === PROVINCES.length ? null : codes))
  .nullable();

/** A minute of the day, as "07:30". */
const CLOCK_TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

/** One way in which a product is sold. */
export const PackFields = z.object({
  label: text(60).min(1, "Hãy ghi cách đóng gói, ví dụ “Hộp 10 quả”."),
  weight_grams: whole(WEIGHT_TEXT, 1, 1_000_000).nullable(),
  price_vnd: whole(PRICE_TEXT, 1_000, 1_000_000_000),
  stock: whole(STOCK_TEXT, 0, AVAILABLE_NOW),
});

/** A pack that is on sale: what its seller wants of it, and the stock that she saw. */
export const ChangedPack = z.object({
  id: z.string(PACKS_TEXT).max(100, PACKS_TEXT),
  price_vnd: whole(PRICE_TEXT, 1_000, 1_000_000_000),
  stock: whole(STOCK_TEXT, 0, AVAILABLE_NOW),
  /** What a cancelled order gives back may lift it above what anybody can set. */
  stock_seen: whole(STOCK_TEXT, 0, Number.MAX_SAFE_INTEGER),
});

function haveOwnLabels(packs: { label: string }[]): boolean {
  return new Set(packs.map(({ label }) => label.toLocaleLowerCase("vi"))).size === packs.length;
}

/** What a seller may tell of a product; of several errors in one pack each is named by its place. */
export const SheetFields = z.object({
  title: text(120).min(1, "Hãy ghi tên sản phẩm."),
  product_set: whole(SET_TEXT, 1, PRODUCT_SETS.length),
  packs: z
    .array(PackFields, PACKS_TEXT)
    .min(1, PACKS_TEXT)
    .max(MOST_PACKS, PACKS_TEXT)
    .refine(haveOwnLabels, "Hai cách đóng gói trùng tên nhau."),
  photos: z
    .array(z.string(PHOTOS_TEXT).max(100, PHOTOS_TEXT), PHOTOS_TEXT)
    .max(8, PHOTOS_TEXT)
    .transform((names) => [...new Set(names)]),
  temperature_class: z.enum(TEMPERATURE_CLASSES, "Hãy chọn cách vận chuyển."),
  shelf_life_days: whole(DAYS_TEXT, 1, 3650).nullable(),
  storage: text(500),
  transit_days: whole(TRANSIT_TEXT, 1, 30).nullable(),
  dispatch_weekdays: inOrder(WEEKDAYS_TEXT, 7).nullable(),
  cutoff_time: z.string(CUTOFF_TEXT).regex(CLOCK_TIME, CUTOFF_TEXT).nullable(),
  allowed_provinces: provinces,
  ingredients: text(1000),
  instructions: text(1000),
  warnings: text(500),
  story: text(5000),
  season_months: inOrder(MONTHS_TEXT, 12).nullable(),
  keywords: z.array(text(50).min(1, KEYWORDS_TEXT), KEYWORDS_TEXT).max(20, KEYWORDS_TEXT),
});

import { PRODUCT_SETS } from "@cho-lang/ocop/product-sets";
import { z } from "@medusajs/framework/zod";
import { TEMPERATURE_CLASSES } from "../../../../../listings/listing-fields";
import { SheetFields } from "../../../../../product-sheets/sheet-fields";

const SET_TEXT = "Vui lòng chọn một trong 26 bộ sản phẩm.";
const MONTHS_TEXT = "Mùa bán là các tháng từ 1 đến 12, hoặc để trống nếu bán quanh năm.";
const WEEKDAYS_TEXT = "Ngày gửi là 2 đến 7 hoặc CN, hoặc để trống nếu gửi mọi ngày.";
const STOCK_TEXT = "Tồn kho là số nguyên từ 0 đến 1.000.000.";
const KEYWORDS_TEXT = "Tối đa 20 từ khóa, mỗi từ không quá 50 ký tự.";

function whole(text: string, smallest: number, largest: number) {
  return z.number(text).int(text).min(smallest, text).max(largest, text);
}

function text(required: string, longest: number) {
  return z.string(required).trim().max(longest, `Không quá ${longest} ký tự.`);
}

/** What a seller tells of a product in the same way. */
const { shelf_life_days, transit_days, cutoff_time, allowed_provinces } = SheetFields.shape;
const { ingredients, instructions, warnings } = SheetFields.shape;

/** How one product is sold and by whom; all fields are given each time. */
export const ListProduct = z.object({
  seller_id: z
    .string("Vui lòng chọn nhà sản xuất.")
    .min(1, "Vui lòng chọn nhà sản xuất.")
    .max(100, "Không tìm thấy nhà sản xuất này."),
  product_set: whole(SET_TEXT, 1, PRODUCT_SETS.length),
  temperature_class: z.enum(TEMPERATURE_CLASSES, "Vui lòng chọn cách vận chuyển."),
  shelf_life_days,
  storage: text("Vui lòng ghi cách bảo quản.", 500),
  transit_days,
  dispatch_weekdays: z
    .array(whole(WEEKDAYS_TEXT, 1, 7), WEEKDAYS_TEXT)
    .min(1, WEEKDAYS_TEXT)
    .transform((days) => [...new Set(days)].toSorted((a, b) => a - b))
    .nullable(),
  cutoff_time,
  allowed_provinces,
  ingredients,
  instructions,
  warnings,
  story: text("Vui lòng ghi câu chuyện sản phẩm.", 5000),
  season_months: z
    .array(whole(MONTHS_TEXT, 1, 12), MONTHS_TEXT)
    .min(1, MONTHS_TEXT)
    .refine((months) => new Set(months).size === months.length, "Mỗi tháng chỉ ghi một lần.")
    .transform((months) => months.toSorted((a, b) => a - b))
    .nullable(),
  keywords: z
    .array(
      z.string(KEYWORDS_TEXT).trim().min(1, KEYWORDS_TEXT).max(50, KEYWORDS_TEXT),
      KEYWORDS_TEXT,
    )
    .max(20, KEYWORDS_TEXT),
  /** Pieces of each variant that the seller's stock location does not know yet. */
  stock: whole(STOCK_TEXT, 0, 1_000_000),
});
export type ListProduct = z.infer<typeof ListProduct>;

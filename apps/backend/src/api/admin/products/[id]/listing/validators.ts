import { PRODUCT_SETS } from "@cho-lang/ocop/product-sets";
import { z } from "@medusajs/framework/zod";
import { TEMPERATURE_CLASSES } from "../../../../../listings/listing-fields";

const SET_TEXT = "Vui lòng chọn một trong 26 bộ sản phẩm.";
const DAYS_TEXT = "Hạn dùng là số ngày nguyên từ 1 đến 3650, hoặc để trống.";
const MONTHS_TEXT = "Mùa bán là các tháng từ 1 đến 12, hoặc để trống nếu bán quanh năm.";
const TRANSIT_TEXT = "Số ngày đi đường là số nguyên từ 1 đến 30, hoặc để trống.";
const WEEKDAYS_TEXT = "Ngày gửi là 2 đến 7 hoặc CN, hoặc để trống nếu gửi mọi ngày.";
const CUTOFF_TEXT = "Giờ chốt đơn viết theo giờ và phút, ví dụ 10:00, hoặc để trống.";
const STOCK_TEXT = "Tồn kho là số nguyên từ 0 đến 1.000.000.";
const KEYWORDS_TEXT = "Tối đa 20 từ khóa, mỗi từ không quá 50 ký tự.";

function whole(text: string, smallest: number, largest: number) {
  return z.number(text).int(text).min(smallest, text).max(largest, text);
}

function text(required: string, longest: number) {
  return z.string(required).trim().max(longest, `Không quá ${longest} ký tự.`);
}

/** How one product is sold and by whom; all fields are given each time. */
export const ListProduct = z.object({
  seller_id: z
    .string("Vui lòng chọn nhà sản xuất.")
    .min(1, "Vui lòng chọn nhà sản xuất.")
    .max(100, "Không tìm thấy nhà sản xuất này."),
  product_set: whole(SET_TEXT, 1, PRODUCT_SETS.length),
  temperature_class: z.enum(TEMPERATURE_CLASSES, "Vui lòng chọn cách vận chuyển."),
  shelf_life_days: whole(DAYS_TEXT, 1, 3650).nullable(),
  storage: text("Vui lòng ghi cách bảo quản.", 500),
  transit_days: whole(TRANSIT_TEXT, 1, 30).nullable(),
  dispatch_weekdays: z
    .array(whole(WEEKDAYS_TEXT, 1, 7), WEEKDAYS_TEXT)
    .min(1, WEEKDAYS_TEXT)
    .transform((days) => [...new Set(days)].toSorted((a, b) => a - b))
    .nullable(),
  cutoff_time: z
    .string(CUTOFF_TEXT)
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, CUTOFF_TEXT)
    .nullable(),
  ingredients: text("Vui lòng ghi thành phần.", 1000),
  instructions: text("Vui lòng ghi hướng dẫn sử dụng.", 1000),
  warnings: text("Vui lòng ghi cảnh báo.", 500),
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

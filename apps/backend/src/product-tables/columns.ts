import { isAvailableNow } from "@cho-lang/ocop/available-now";
import { PRODUCT_SETS } from "@cho-lang/ocop/product-sets";
import { provinceOf } from "@cho-lang/vietnam-addresses/provinces";
import { TEMPERATURE_CLASSES, type TemperatureClass } from "../listings/listing-fields";
import type { PackColumn, ProductColumn } from "./column";
import { joinList, splitList } from "./list-cell";
import {
  AVAILABLE,
  NONE,
  readClockOrNone,
  readMonths,
  readProductSet,
  readProvinces,
  readStock,
  readText,
  readWeekdays,
  readWhole,
  readWholeOrNone,
  sameWord,
  WEEKDAYS,
  WHOLE_COUNTRY,
  WHOLE_WEEK,
  WHOLE_YEAR,
} from "./read-cell";

/** The seller's own word for a product, by which a file finds it again. */
export const CODE_HEADING = "Mã sản phẩm";

const CARRYING: Record<TemperatureClass, string> = {
  ambient: "Thường",
  fragile: "Dễ vỡ",
  chilled: "Giữ mát",
  frozen: "Đông lạnh",
  service: "Dịch vụ",
};

function numberOr(none: string, value: number | null): string {
  return value === null ? none : String(value);
}

/** What a file tells of a product, in the order of its columns. Empty says nothing: what is stays. */
export const PRODUCT_COLUMNS: readonly ProductColumn[] = [
  {
    heading: "Tên sản phẩm",
    field: "title",
    width: 32,
    write: ({ title }) => title,
    read: readText,
  },
  {
    heading: "Bộ sản phẩm",
    field: "product_set",
    width: 28,
    write: ({ product_set: id }) => `${String(id)}. ${PRODUCT_SETS[id - 1]?.name ?? ""}`,
    read: readProductSet,
  },
  {
    heading: "Ảnh",
    field: "photos",
    width: 24,
    write: ({ photos }) => joinList(photos),
    read: splitList,
  },
  {
    heading: "Vận chuyển",
    field: "temperature_class",
    width: 12,
    write: ({ temperature_class: name }) => CARRYING[name],
    read: (cell) => TEMPERATURE_CLASSES.find((name) => sameWord(CARRYING[name], cell)) ?? cell,
  },
  {
    heading: "Hạn dùng (ngày)",
    field: "shelf_life_days",
    width: 10,
    write: ({ shelf_life_days: days }) => numberOr(NONE, days),
    read: readWholeOrNone,
  },
  {
    heading: "Bảo quản",
    field: "storage",
    width: 28,
    write: ({ storage }) => storage,
    read: readText,
  },
  {
    heading: "Số ngày đi đường",
    field: "transit_days",
    width: 10,
    write: ({ transit_days: days }) => numberOr(NONE, days),
    read: readWholeOrNone,
  },
  {
    heading: "Ngày gửi hàng",
    field: "dispatch_weekdays",
    width: 14,
    write: ({ dispatch_weekdays: days }) =>
      days?.map((day) => WEEKDAYS[day - 1]).join(", ") ?? WHOLE_WEEK,
    read: readWeekdays,
  },
  {
    heading: "Giờ chốt đơn",
    field: "cutoff_time",
    width: 10,
    write: ({ cutoff_time: time }) => time ?? NONE,
    read: readClockOrNone,
  },
  {
    heading: "Gửi tới tỉnh",
    field: "allowed_provinces",
    width: 20,
    write: ({ allowed_provinces: codes }) =>
      codes?.map((code) => provinceOf(code)?.name ?? code).join(", ") ?? WHOLE_COUNTRY,
    read: readProvinces,
  },
  {
    heading: "Thành phần",
    field: "ingredients",
    width: 28,
    write: ({ ingredients }) => ingredients,
    read: readText,
  },
  {
    heading: "Hướng dẫn sử dụng",
    field: "instructions",
    width: 28,
    write: ({ instructions }) => instructions,
    read: readText,
  },
  {
    heading: "Cảnh báo",
    field: "warnings",
    width: 24,
    write: ({ warnings }) => warnings,
    read: readText,
  },
  {
    heading: "Tháng có hàng",
    field: "season_months",
    width: 14,
    write: ({ season_months: months }) => months?.join(", ") ?? WHOLE_YEAR,
    read: readMonths,
  },
  {
    heading: "Câu chuyện",
    field: "story",
    width: 40,
    write: ({ story }) => story,
    read: readText,
  },
  {
    heading: "Từ khóa",
    field: "keywords",
    width: 24,
    write: ({ keywords }) => joinList(keywords),
    read: splitList,
  },
];

/** What a file tells of a pack. */
export const PACK_COLUMNS: readonly PackColumn[] = [
  { heading: "Quy cách", field: "label", width: 18, write: ({ label }) => label, read: readText },
  {
    heading: "Cân nặng (gam)",
    field: "weight_grams",
    width: 12,
    write: ({ weight_grams: grams }) => numberOr(NONE, grams),
    read: readWholeOrNone,
  },
  {
    heading: "Giá (đồng)",
    field: "price_vnd",
    width: 12,
    write: ({ price_vnd: price }) => numberOr("", price),
    read: readWhole,
  },
  {
    heading: "Tồn kho",
    field: "stock",
    width: 10,
    write: ({ stock }) => (isAvailableNow(stock) ? AVAILABLE : String(stock)),
    read: readStock,
  },
];

import { SERIES, SERIES_IDS } from "@cho-lang/retail-statistics/series";
import type { provinceFiles as vietnamese } from "../vi/province-files";

/** What the page says on which files come in from the province, in English. */
export const provinceFiles: typeof vietnamese = {
  title: "Take in files",
  description:
    "Returns of sellers without a shop, the province's list of sellers, and official figures.",
  intro:
    "A CSV file whose first row names the columns. One wrong cell, and no row is taken; the same file once more changes nothing.",
  template: "Download the template",
  columns: "What each column means",
  choose: "Choose a CSV file",
  paste: "Or paste what is in it",
  pasteHint: "A chosen file is used before what is pasted here.",
  send: "Take the file in",
  pending: "Sending…",
  returns: {
    heading: "Monthly returns of sellers without a shop",
    text: "Take the sellers' forms and write one row for each seller and month. Goods delivered in the month, in đồng, VAT included, delivery fees apart, returned goods taken off. An empty cell means nothing was sold that way. You are named as who filed them.",
    file: "bao-cao-thang.csv",
    columns: {
      Mã: "The seller's number in the province's list.",
      Tháng: "Year and month of the return, written like 10/2026 or 2026-10.",
      "Sàn khác": "Goods sold on Shopee, Lazada, TikTok Shop, Voso, Postmart…",
      "Trang riêng": "Goods ordered on the seller's own site.",
      "Tin nhắn": "Goods agreed on by Zalo or Facebook.",
      "Điện thoại": "Goods ordered by phone.",
      "Bán tại chỗ": "Retail on the spot, at markets, fairs and in shops.",
      "Bán buôn": "Dealers, supermarkets, restaurants, offices. Apart, for it is no retail.",
      "Số đơn":
        "Orders on other floors, the own site, by chat and phone. Empty when nobody counted.",
      "Không bán gì": "An x if nothing was sold all month; leave the amounts empty.",
      "Lý do sửa": "Only to correct a filed return, at least 5 letters.",
    },
    done: (filed: string, unchanged: string) =>
      `${filed} returns filed. ${unchanged} rows were known.`,
  },
  frame: {
    heading: "The province's list of sellers",
    text: "All sellers that the province knows, with a shop or without. Who is not in the file stays as she is.",
    file: "danh-sach-nha-ban.csv",
    columns: {
      Mã: "The province's number for the seller, e.g. the tax code. A known one is corrected, another added.",
      Tên: "The seller's name.",
      Loại: "hợp tác xã, tổ hợp tác, hộ, trang trại or doanh nghiệp.",
      "Quy mô": "siêu nhỏ, nhỏ, vừa or lớn.",
      "Mã xã": "Code of the ward, commune or special zone, e.g. 06886.",
      "Từ tháng": "The first month of sales, written like 1/2026 or 2026-01.",
      "Đến tháng": "The last month of sales; empty while there are some.",
      "Nhập vào": "Number of who carries on, if she was merged into another.",
      "Gian hàng": "The last part of the shop's address on the market; empty without a shop.",
    },
    done: (created: string, updated: string) =>
      `${created} sellers added, ${updated} written anew.`,
  },
  official: {
    heading: "Official figures",
    text: "Figures that a statistics office has published, one value of one period a row, with source and day of publication. A revised figure is a new row; the old one stays.",
    file: "so-lieu-chinh-thuc.csv",
    columns: {
      "Chuỗi số liệu": `The code of a series: ${SERIES_IDS.map((id) => `${id} (${SERIES[id].name.en})`).join("; ")}.`,
      Kỳ: "Written like 10/2026, 2026-10, 2026-Q4, 2026; the first eleven months: 2026-01/2026-11.",
      "Giá trị": "Not negative, a point before decimals, nothing between thousands: 1833.6.",
      "Trạng thái":
        "ước tính (estimate), sơ bộ (preliminary), điều chỉnh (revised) or chính thức (final).",
      "Ngày công bố": "Written like 2026-12-06, not after today.",
      Nguồn: "Who published it.",
      "Địa chỉ nguồn": "Begins with https:// or http://.",
    },
    done: (recorded: string) => `Recorded ${recorded} new values.`,
  },
  problems: (count: string) => `No row was taken: ${count} places are wrong.`,
  cell: (row: string, column: string | null) =>
    column === null ? `Row ${row}` : `Row ${row}, column ${column}`,
  questions: "No row was taken yet: please look at these rows",
  question: (row: string, name: string, month: string) => `Row ${row}, ${name}, month ${month}`,
  agree: "I have looked at them, the figures are right",
  agreeHint: "If they are not, correct the text below and send it again.",
  failure: {
    forbidden: "Your role may not do this.",
    unreachable:
      "The market could not be reached. The text is still here, please send it again in a few minutes.",
    refused: "The market did not take this file. Please look at what is in it.",
  },
};

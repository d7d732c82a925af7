import type { NamedBestSeller } from "../load-best-sellers";
import type { ReportTable } from "../report-table";
import { communeName } from "../report-texts";

/** Which products sold best; what one came to is its seller's own figure and stays with her. */
export function bestSellersTable(best: readonly NamedBestSeller[]): ReportTable {
  return {
    id: "ban-chay",
    title: "Sản phẩm bán chạy",
    note: "Xếp theo tiền hàng đã giao cho người tiêu dùng trong kỳ. Số của từng sản phẩm là doanh số của một gian hàng nên không nêu.",
    columns: [
      { title: "Hạng", kind: "number" },
      { title: "Sản phẩm", kind: "text" },
      { title: "Gian hàng", kind: "text" },
      { title: "Xã, phường, đặc khu", kind: "text" },
    ],
    rows: best.map(({ title, seller, commune_code }, at) => [
      at + 1,
      title ?? "Sản phẩm không còn trong chợ",
      seller,
      communeName(commune_code),
    ]),
    total: null,
  };
}

import { PRODUCT_GROUPS } from "@cho-lang/ocop/product-sets";
import type { ReleaseOutputs } from "@cho-lang/retail-statistics/release-outputs";
import { addUp } from "../add-up";
import { columns } from "../columns";
import type { PeriodTotal } from "../public-total";
import type { ReportTable } from "../report-table";
import { communeName, GOODS } from "../report-texts";

const AS_PUBLIC =
  "Như trang thống kê của chợ mà ai cũng đọc được. Theo xã, nhóm và sao thì xem báo cáo của từng tháng mà tỉnh đã công bố.";
const NOT_ALONE =
  "Trang thống kê của chợ không nêu riêng kỳ này, vì còn tháng chưa công bố, hoặc vì nêu ra thì trừ đi sẽ lộ doanh số của một gian hàng; báo cáo này cũng vậy.";
const RELEASED =
  "Theo số mà tỉnh đã công bố, đếm đến ngày chốt số. Mục có quá ít người bán thì gộp với mục khác.";
const NOT_RELEASED =
  "Chỉ có khi tỉnh đã công bố số của tháng (tháng 1 và tháng 2 được công bố gộp, xem báo cáo tháng 2): số đếm riêng, đặt cạnh số công bố, sẽ lộ doanh số của một gian hàng.";

/** What reached its buyers in the period, all of it together, as far as everybody can read it. */
export function totalTable({ orders, goods_vnd }: PeriodTotal): ReportTable {
  const told = goods_vnd !== null;
  return {
    id: "giao-hang",
    title: "Hàng đã giao",
    note: told ? AS_PUBLIC : NOT_ALONE,
    columns: columns("Cả tỉnh", "Đơn đã giao", GOODS),
    rows: told ? [["Các gian hàng trên chợ", orders, goods_vnd]] : [],
    total: null,
  };
}

/** A table of a release as one of the report. */
interface Cut {
  table: "commune" | "group" | "star";
  id: string;
  title: string;
  first: string;
  nameOf: (key: string) => string;
}

const CUTS: readonly Cut[] = [
  {
    table: "commune",
    id: "giao-hang-theo-xa",
    title: "Hàng đã giao theo xã của người bán",
    first: "Xã, phường, đặc khu",
    nameOf: communeName,
  },
  {
    table: "group",
    id: "giao-hang-theo-nhom",
    title: "Hàng đã giao theo nhóm sản phẩm",
    first: "Nhóm sản phẩm",
    nameOf: (key) => PRODUCT_GROUPS.find(({ id }) => String(id) === key)?.name ?? "Không rõ nhóm",
  },
  {
    table: "star",
    id: "giao-hang-theo-sao",
    title: "Hàng đã giao theo sao lúc đặt hàng",
    first: "Hạng sao",
    nameOf: (key) => (key === "none" ? "Không có sao" : `${key} sao`),
  },
];

/**
 * What reached its buyers in a month by commune, product group and stars, as the province has released it; null:
 * it has not. Rows are told together as they are there, for any other choice of them could be subtracted from it.
 *
 * @param span what the titles end with where it is of more than the report's month
 */
export function releasedTables(
  outputs: Pick<ReleaseOutputs, "floor_vnd" | "tables"> | null,
  span = "",
): ReportTable[] {
  return CUTS.map(({ table, id, title, first, nameOf }) => {
    const rows = outputs?.tables?.find((one) => one.table === table)?.rows;
    const sheet = { id, title: title + span, columns: columns(first, GOODS) };
    if (outputs === null || rows === undefined) {
      return { ...sheet, note: NOT_RELEASED, rows: [], total: null };
    }
    const told = rows.map(({ keys, vnd }) => [
      keys.length === 1 ? keys.map(nameOf).join() : `Gộp: ${keys.map(nameOf).join(", ")}`,
      vnd,
    ]);
    return addUp({ ...sheet, note: RELEASED, rows: told }, [outputs.floor_vnd]);
  });
}

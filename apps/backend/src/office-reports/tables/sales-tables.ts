import { PRODUCT_GROUPS } from "@cho-lang/ocop/product-sets";
import type { SalesReport } from "../../sales-report/sales-report";
import { addUp } from "../add-up";
import { columns } from "../columns";
import type { ReportCell, ReportTable } from "../report-table";
import { communeName, GOODS } from "../report-texts";

const TOGETHER =
  "Số của ít hơn ba người bán, hoặc gần như của một người bán, được gộp với số khác nên không ai đọc ra được doanh số của một gian hàng; tổng vẫn đủ.";
const NOTHING_TOLD =
  "Cả kỳ chỉ có ít hơn ba người bán, hoặc gần như của một người bán: không số nào được nêu.";

interface Row {
  orders: number | null;
  goods_vnd: number | null;
}

/** The rows that are told, then one for all that are told together only. */
function rowsOf<One extends Row>(
  rows: readonly One[],
  nameOf: (row: One) => string,
  cellsOf: (row: Row) => ReportCell[],
  rest: Row,
): ReportCell[][] {
  const told = rows.filter(({ goods_vnd }) => goods_vnd !== null);
  const together = rows.length - told.length;
  return [
    ...told.map((row) => [nameOf(row), ...cellsOf(row)]),
    ...(together === 0 ? [] : [[`Gộp ${String(together)} mục`, ...cellsOf(rest)]]),
  ];
}

function sumOf(values: readonly (number | null)[]): number {
  return values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
}

/** What reached its buyers in the period by commune of the seller: every order lies in one. */
function byCommune({ total, by_commune, withheld }: SalesReport): ReportTable {
  const rest = {
    orders: (total.orders ?? 0) - sumOf(by_commune.map(({ orders }) => orders)),
    goods_vnd: sumOf(withheld.by_commune.map(({ goods_vnd }) => goods_vnd)),
  };
  const table = {
    id: "giao-hang-theo-xa",
    title: "Hàng đã giao theo xã của người bán",
    note: total.goods_vnd === null ? NOTHING_TOLD : TOGETHER,
    columns: columns("Xã, phường, đặc khu", "Đơn đã giao", GOODS),
    rows:
      total.goods_vnd === null
        ? []
        : rowsOf(
            by_commune,
            ({ commune_code }) => communeName(commune_code),
            ({ orders, goods_vnd }) => [orders, goods_vnd],
            rest,
          ),
  };
  return total.goods_vnd === null
    ? { ...table, total: null }
    : addUp(table, [total.orders, total.goods_vnd]);
}

interface List<One extends Row> {
  id: string;
  title: string;
  first: string;
  rows: readonly One[];
  nameOf: (row: One) => string;
  withheld: readonly { goods_vnd: number }[];
}

/** Goods alone: an order with several groups or stars counts in each of them, so orders do not add up. */
function byList<One extends Row>(total: Row, list: List<One>): ReportTable {
  const rest = { orders: null, goods_vnd: sumOf(list.withheld.map(({ goods_vnd }) => goods_vnd)) };
  const told = total.goods_vnd !== null;
  const table = {
    id: list.id,
    title: list.title,
    note: told ? TOGETHER : NOTHING_TOLD,
    columns: columns(list.first, GOODS),
    rows: told ? rowsOf(list.rows, list.nameOf, ({ goods_vnd }) => [goods_vnd], rest) : [],
  };
  return told ? addUp(table, [total.goods_vnd]) : { ...table, total: null };
}

/** What reached its buyers in the period: by commune, by product group and by stars. */
export function salesTables(report: SalesReport): ReportTable[] {
  const { total, withheld } = report;
  return [
    byCommune(report),
    byList(total, {
      id: "giao-hang-theo-nhom",
      title: "Hàng đã giao theo nhóm sản phẩm",
      first: "Nhóm sản phẩm",
      rows: report.by_group,
      nameOf: ({ group }) => PRODUCT_GROUPS.find(({ id }) => id === group)?.name ?? "Không rõ nhóm",
      withheld: withheld.by_group,
    }),
    byList(total, {
      id: "giao-hang-theo-sao",
      title: "Hàng đã giao theo sao lúc đặt hàng",
      first: "Hạng sao",
      rows: report.by_star,
      nameOf: ({ stars }) => (stars === null ? "Không có sao" : `${String(stars)} sao`),
      withheld: withheld.by_star,
    }),
  ];
}

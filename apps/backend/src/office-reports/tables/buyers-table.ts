import { isSensitive, LARGEST_KEPT, type Cell } from "@cho-lang/retail-statistics/disclosure";
import type { SellerAndBuyer } from "../../modules/sales/seller-and-buyer";
import { addUp } from "../add-up";
import { columns } from "../columns";
import type { ReportTable } from "../report-table";
import { GOODS } from "../report-texts";

const APART =
  "Đơn lấy hoá đơn theo mã số thuế là bán cho doanh nghiệp, tổ chức, không phải bán lẻ: không có trong các bảng hàng đã giao khác, trong tỷ trọng thương mại điện tử và trên trang thống kê.";
const NOT_TOLD =
  "Không nêu: có loại người mua chỉ mua của ít hơn ba gian hàng, hoặc gần như của một gian hàng, nên nêu ra sẽ lộ doanh số của họ.";

function cellOf(rows: readonly SellerAndBuyer[]): Cell {
  const parts = rows
    .map(({ seller, goods_vnd }) => ({ seller: seller ?? "", value: goods_vnd }))
    .toSorted((a, b) => b.value - a.value);
  return {
    value: parts.reduce((sum, { value }) => sum + value, 0),
    sellers: parts.length,
    largest: parts.slice(0, LARGEST_KEPT),
  };
}

/**
 * What was delivered to consumers and to organisations, with the total of both, which is held against the count
 * of everything among the rows. Both or nothing: what consumers bought stands in other tables too.
 */
export function buyersTable(rows: readonly SellerAndBuyer[]): ReportTable {
  const of = (toBusiness: boolean) => rows.filter(({ to_business }) => to_business === toBusiness);
  const all = rows.find(({ seller }) => seller === null);
  const kinds = [
    { name: "Người tiêu dùng (bán lẻ)", rows: of(false) },
    { name: "Doanh nghiệp, tổ chức", rows: of(true) },
  ].map(({ name, rows }) => ({
    name,
    orders: rows.reduce((sum, { orders }) => sum + orders, 0),
    cell: cellOf(rows),
  }));
  const told = !kinds.some(({ cell }) => isSensitive(cell));
  const table = {
    id: "giao-hang-theo-nguoi-mua",
    title: "Hàng đã giao theo người mua",
    note: told ? APART : NOT_TOLD,
    columns: columns("Người mua", "Đơn đã giao", GOODS),
    rows: told ? kinds.map(({ name, orders, cell }) => [name, orders, cell.value]) : [],
  };
  return told ? addUp(table, [all?.orders ?? 0, all?.goods_vnd ?? 0]) : { ...table, total: null };
}

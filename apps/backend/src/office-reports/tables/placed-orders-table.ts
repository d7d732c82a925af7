import { addUp } from "../add-up";
import { columns } from "../columns";
import type { PlacedOrders } from "../load-placed-orders";
import type { ReportTable } from "../report-table";

const STATUSES: Record<PlacedOrders["status"], string> = {
  placed: "Chờ gian hàng nhận",
  confirmed: "Đã nhận, đang chuẩn bị",
  handed_over: "Đang giao",
  delivered: "Đã giao",
  cancelled: "Đã hủy",
};

/** Orders placed in the period by what has become of them. */
export function placedOrdersTable(placed: readonly PlacedOrders[]): ReportTable {
  const ordersOf = new Map(placed.map(({ status, orders }) => [status, orders]));
  return addUp(
    {
      id: "don-dat",
      title: "Đơn đặt trong kỳ",
      note: "Theo ngày đặt. Bảng hàng đã giao theo ngày giao nên không bằng dòng đã giao ở đây.",
      columns: columns("Tình trạng lúc lập báo cáo", "Đơn"),
      rows: (Object.keys(STATUSES) as PlacedOrders["status"][]).map((status) => [
        STATUSES[status],
        ordersOf.get(status) ?? 0,
      ]),
    },
    [placed.reduce((sum, { orders }) => sum + orders, 0)],
  );
}

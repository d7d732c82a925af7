import type { VietnamDay } from "@cho-lang/ocop/vietnam-day";
import { dayText } from "../../evidence/evidence-texts";
import { addUp } from "../add-up";
import { columns } from "../columns";
import type { Visits } from "../load-visits";
import { periodText } from "../report-facts";
import type { ReportTable } from "../report-table";

/**
 * Who came to the market from elsewhere, by month; months before the first count, and to come, are empty.
 *
 * @param months of the report, YYYY-MM, in order
 * @param since the first day of which any was counted
 */
export function visitsTable(
  counted: Visits["months"],
  months: readonly string[],
  { since, today }: { since: VietnamDay; today: VietnamDay },
): ReportTable {
  const visitsOf = new Map(counted.map(({ month, visits }) => [month, visits]));
  const isCounted = (month: string) => month >= since.slice(0, 7) && month <= today.slice(0, 7);
  return addUp(
    {
      id: "luot-vao",
      title: "Lượt vào chợ",
      note: `Mỗi lần một trang được mở từ nơi khác (gõ địa chỉ, bấm liên kết, quét mã) là một lượt; đếm trên máy chủ từ ${dayText(since)}, không theo dõi ai. Trang mở lại từ bộ nhớ của máy người xem không tới máy chủ nên không có trong số này; trang tải lại có thể tính thêm một lượt.`,
      columns: columns("Tháng", "Lượt"),
      rows: months.map((month) => [
        periodText(month),
        isCounted(month) ? (visitsOf.get(month) ?? 0) : null,
      ]),
    },
    [counted.reduce((sum, { visits }) => sum + visits, 0)],
  );
}

import type { BenchmarkedPoint } from "@cho-lang/retail-statistics/benchmark-series";
import { addUp } from "../add-up";
import { columns } from "../columns";
import type { ReportTable } from "../report-table";

/** Released monthly figures, and what they come to once they agree with the year's own figure. */
export function benchmarkedTable(points: readonly BenchmarkedPoint[]): ReportTable {
  return addUp(
    {
      id: "khop-so-nam",
      title: "Bán lẻ trực tuyến theo tháng, khớp với số năm",
      note: "Vì sao sửa: số năm tính từ nhiều báo cáo hơn số tháng. Khớp theo phương pháp Denton tỷ lệ, sai phân bậc một, giữ nhịp của các tháng; số tháng đã công bố không đổi. Tháng 1 và tháng 2 tính chung vì Tết.",
      columns: columns("Kỳ", "Đã công bố (đồng)", "Khớp số năm (đồng)", "Chênh lệch (đồng)"),
      rows: points.map(({ period, value, benchmarked }) => [
        period,
        value,
        benchmarked,
        benchmarked - value,
      ]),
    },
    [null, null, null],
  );
}

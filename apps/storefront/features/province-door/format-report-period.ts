import { formatPeriod } from "@/features/statistics/format-official";
import { provinceDoor } from "@/messages/vi/province-door";

/** A report's period as people say it: half a year, or what published series know too. */
export function formatReportPeriod(period: string): string {
  const [year = "", half] = period.split("-H");
  return half === undefined ? formatPeriod(period) : provinceDoor.report.half(half, year);
}

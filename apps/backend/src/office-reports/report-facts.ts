import { vietnamDay } from "@cho-lang/ocop/vietnam-day";
import { dayText } from "../evidence/evidence-texts";
import type { OfficeReport } from "./office-report";

/** "2026-H2" → "6 tháng cuối năm 2026". */
export function periodText(period: string): string {
  const [year = "", part = ""] = period.split("-");
  if (part === "") return `năm ${year}`;
  if (part === "H1") return `6 tháng đầu năm ${year}`;
  if (part === "H2") return `6 tháng cuối năm ${year}`;
  return part.startsWith("Q")
    ? `quý ${part.slice(1)}/${year}`
    : `tháng ${String(Number(part))}/${year}`;
}

/** Stands in every part of a file that may be taken out of it alone. */
export const DEMONSTRATION_FACT = "BẢN MINH HỌA: trong chợ có số liệu không có thật.";

/** The heading of a report's file and what has to stand under it. */
export function reportFacts({ period, from, until, over, as_of, demonstration }: OfficeReport): {
  title: string;
  facts: string[];
} {
  return {
    title: `Báo cáo sàn OCOP ${periodText(period)}`,
    facts: [
      `Từ ${dayText(from)} đến ${dayText(until)}; lập ngày ${dayText(vietnamDay(new Date(as_of)))} từ sổ của Chợ Làng.`,
      ...(over ? [] : ["Kỳ chưa kết thúc: số còn tăng."]),
      ...(demonstration ? [DEMONSTRATION_FACT] : []),
    ],
  };
}

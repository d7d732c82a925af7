import { monthsOfReport } from "@cho-lang/retail-statistics/report-period";

/** Reads `?ky=2026-Q3`; null for what is no period of a report. */
export function readReportPeriod({
  ky,
}: Record<string, string | string[] | undefined>): string | null {
  return typeof ky === "string" && monthsOfReport(ky) !== null ? ky : null;
}

/** The address of a period's report. */
export function reportPath(period: string): string {
  return `/tinh/bao-cao?${new URLSearchParams({ ky: period }).toString()}`;
}

/** The address of a period's report as a file. */
export function reportFilePath(period: string, format: "xlsx" | "pdf"): string {
  return `/tinh/bao-cao/tep?${new URLSearchParams({ ky: period, dang: format }).toString()}`;
}

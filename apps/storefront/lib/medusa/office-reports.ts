import { callBackend } from "./call-backend";
import { readFile } from "./read-file";

/** A text, a whole number, or null: not told by itself. */
export type ReportCell = string | number | null;

export interface ReportTable {
  id: string;
  title: string;
  note: string;
  columns: { title: string; kind: "text" | "number" }[];
  rows: ReportCell[][];
  total: ReportCell[] | null;
}

/** What an office reports of the market for a period; its tables are in Vietnamese. */
export interface OfficeReport {
  /** 2026-10, 2026-Q4, 2026-H2 or 2026. */
  period: string;
  /** YYYY-MM-DD. */
  from: string;
  until: string;
  over: boolean;
  /** ISO 8601. */
  as_of: string;
  demonstration: boolean;
  tables: ReportTable[];
  missing: string[];
  target: { shops: number; source: string; entered_by: string; version: number } | null;
}

export interface ReportOfPeriod {
  report: OfficeReport;
  /** Those that can be asked for. */
  periods: string[];
}

function reportPath(period: string): string {
  return `/province/reports/${encodeURIComponent(period)}`;
}

/** Who opens a report stands in the log. @throws BackendError 404 for what is no period of one */
export async function openOfficeReport(token: string, period: string): Promise<ReportOfPeriod> {
  return callBackend(reportPath(period), { token, timeoutSeconds: 60 });
}

/** A report as a file; who takes it stands in the log. @throws BackendError 401, 404; BackendUnreachable */
export function readReportFile(
  token: string,
  period: string,
  format: "xlsx" | "pdf",
): Promise<Response> {
  return readFile(`${reportPath(period)}/${format}`, token);
}

/** @throws BackendError 400 with fields, 404 for what is no period of a report */
export async function enterTarget(
  token: string,
  { period, ...body }: { period: string; shops: number; source: string },
): Promise<void> {
  await callBackend(`${reportPath(period)}/target`, { method: "POST", token, body });
}

import type { ReportTable } from "./report-table";

/** What an office reports of the market for a period. */
export interface OfficeReport {
  /** 2026-10, 2026-Q4, 2026-H2 or 2026. */
  period: string;
  /** First and last day, YYYY-MM-DD; of a period that is not over its last day is still to come. */
  from: string;
  until: string;
  over: boolean;
  /** When it was worked out, ISO 8601. */
  as_of: string;
  /** The market has made-up sellers: it says so on page, sheet and paper. */
  demonstration: boolean;
  tables: ReportTable[];
  /** What the report does not tell, and why. */
  missing: string[];
  /** What the office may still enter for the period. */
  target: { shops: number; source: string; entered_by: string; version: number } | null;
}

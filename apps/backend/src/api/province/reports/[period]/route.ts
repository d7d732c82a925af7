import { vietnamDay } from "@cho-lang/ocop/vietnam-day";
import { reportPeriods } from "@cho-lang/retail-statistics/report-period";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { buildOfficeReport } from "../../../../office-reports/build-office-report";
import { noteReportWorkflow } from "../../../../workflows/office-report/note-report";
import { provinceScopeOf } from "../../require-province-scope";

/** How many years back a report is offered. */
const YEARS = 3;

/** An office's report for a period and the periods to choose from; the log keeps who sees it. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { actor, rights } = provinceScopeOf(req);
  const reader = { figures: rights.includes("figures") };
  const now = new Date();
  const report = await buildOfficeReport(req.scope, req.params.period ?? "", now, reader);
  const { period } = report;
  await noteReportWorkflow(req.scope).run({
    input: { actor, subject: period, action: "report.open" },
  });
  res.json({ report, periods: reportPeriods(vietnamDay(now), YEARS) });
}

import { reportPdf } from "@cho-lang/papers/report-pdf";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { MarketError } from "../../../../../errors/market-error";
import { buildOfficeReport } from "../../../../../office-reports/build-office-report";
import { reportWorkbook } from "../../../../../office-reports/report-workbook";
import { toPrintedReport } from "../../../../../office-reports/to-printed-report";
import { noteReportWorkflow } from "../../../../../workflows/office-report/note-report";
import { answerPdf } from "../../../../answer-pdf";
import { provinceScopeOf } from "../../../require-province-scope";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** An office's report as a file, `xlsx` or `pdf`; the log keeps who takes it. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { format = "", period = "" } = req.params;
  if (format !== "xlsx" && format !== "pdf") throw new MarketError("not_found");
  const { actor, rights } = provinceScopeOf(req);
  const reader = { figures: rights.includes("figures") };
  const report = await buildOfficeReport(req.scope, period, new Date(), reader);
  await noteReportWorkflow(req.scope).run({
    input: { actor, subject: `${report.period} ${format}`, action: "report.download" },
  });
  const name = `bao-cao-ocop-${report.period}`;
  if (format === "pdf") {
    answerPdf(res, name, await reportPdf(toPrintedReport(report)));
    return;
  }
  res.setHeader("Content-Type", XLSX);
  res.setHeader("Content-Disposition", `attachment; filename="${name}.xlsx"`);
  res.setHeader("Cache-Control", "private, no-store");
  res.send(reportWorkbook(report));
}

import { formatDay } from "@/lib/format-day";
import { formatInstant } from "@/lib/format-instant";
import type { OfficeReport } from "@/lib/medusa/office-reports";
import type { ProvincePerson } from "@/lib/medusa/province";
import { provinceDoor } from "@/messages/vi/province-door";
import { buttonClass } from "@/ui/button-class";
import { formatReportPeriod } from "../format-report-period";
import type { ProvinceFailure } from "../province-failure";
import { reportFilePath } from "../report-path";
import { FailureNote } from "./failure-note";
import { ProvinceHeader } from "./province-header";
import { ReportTable } from "./report-table";
import { TargetForm } from "./target-form";

interface ReportPageProps {
  person: ProvincePerson;
  report: OfficeReport;
  periods: string[];
  failure: ProvinceFailure | null;
}

const messages = provinceDoor.report;
const FIELD = "min-h-11 rounded-lg border border-field bg-paper px-3 text-base font-normal";

/** An office's report for a period, with its files and the target that it is held against. */
export function ReportPage({ person, report, periods, failure }: ReportPageProps) {
  const { period } = report;
  return (
    <>
      <ProvinceHeader person={person} here="report" />
      <FailureNote failure={failure} />
      <div className="flex flex-wrap items-end justify-between gap-4">
        <div>
          <h1 className="text-3xl font-bold">{messages.heading(formatReportPeriod(period))}</h1>
          <p className="text-muted">
            {messages.span(formatDay(report.from), formatDay(report.until))}{" "}
            {messages.made(formatInstant(report.as_of))}
          </p>
        </div>
        <PeriodForm period={period} periods={periods} />
      </div>
      {report.over ? null : <p className="font-medium text-lantern">{messages.running}</p>}
      {report.demonstration ? (
        <p className="font-medium text-lantern">{messages.demonstration}</p>
      ) : null}
      <p className="flex flex-wrap gap-3 print:hidden">
        {(["xlsx", "pdf"] as const).map((format) => (
          <a
            key={format}
            href={reportFilePath(period, format)}
            className={buttonClass("secondary")}
          >
            {messages.file[format]}
          </a>
        ))}
      </p>
      {report.tables.map((table) => (
        <ReportTable key={table.id} table={table} file={reportFilePath(period, "xlsx")} />
      ))}
      <section aria-labelledby="khong-co" className="flex flex-col gap-2">
        <h2 id="khong-co" className="text-xl font-semibold">
          {messages.missing}
        </h2>
        {report.missing.map((text) => (
          <p key={text} className="max-w-prose text-muted">
            {text}
          </p>
        ))}
      </section>
      {person.rights.includes("target") ? (
        <TargetForm key={report.target?.version} report={{ period, target: report.target }} />
      ) : null}
    </>
  );
}

function PeriodForm({ period, periods }: { period: string; periods: string[] }) {
  return (
    <form action="/tinh/bao-cao" className="flex items-end gap-2 print:hidden">
      <label className="flex flex-col gap-1 text-sm font-medium">
        {messages.period}
        <select name="ky" defaultValue={period} className={FIELD}>
          {[...new Set([...periods, period])].map((one) => (
            <option key={one} value={one}>
              {formatReportPeriod(one)}
            </option>
          ))}
        </select>
      </label>
      <button className="min-h-11 rounded-xl border border-field px-4 font-medium">
        {messages.show}
      </button>
    </form>
  );
}

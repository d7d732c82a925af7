import type { Decimal } from "@cho-lang/retail-statistics/decimal";
import type { Observation } from "@cho-lang/retail-statistics/observation";
import type { QuarterVersions } from "@cho-lang/retail-statistics/quarter-versions";
import { formatDate } from "../spoken-formats";
import { spokenWords } from "../spoken-words";
import { formatDecimal, formatPeriod, formatRounded } from "../format-official";
import { DataTable } from "./data-table";
import { SourceLink } from "./source-link";

/** One quarter publication by publication: its months as they came out, their sum, and the quarter itself. */
export function QuarterFigure({ quarter }: { quarter: QuarterVersions }) {
  const { triangle, published } = quarter;
  const { quarter: text } = spokenWords().official;
  const known = (value: Observation | null) =>
    value === null ? text.unknown : formatDecimal(value.value);
  const atLast = (value: Decimal | null) =>
    triangle.published_on.map((_, index) =>
      value !== null && index === triangle.published_on.length - 1
        ? formatSigned(value)
        : text.unknown,
    );
  const months = triangle.rows.slice(0, quarter.months.length);
  return (
    <div
      id="dieu-chinh"
      className="flex min-w-0 flex-col gap-4 rounded-2xl border border-line bg-card p-4 sm:p-6"
    >
      <h3 className="text-xl font-semibold">{text.heading(formatPeriod(quarter.quarter))}</h3>
      <p className="max-w-prose">
        {text.text(
          formatDecimal(quarter.sum_of_months ?? "0"),
          formatDecimal(published?.value ?? "0"),
          formatSigned(quarter.difference ?? "0"),
          `${formatRounded(quarter.difference_percent ?? 0, 2)}%`,
        )}{" "}
        {quarter.beyond_rounding ? text.revised : text.rounded}
      </p>
      <p className="text-sm text-muted">{text.caption}</p>
      <div className="wrap-anywhere">
        <DataTable
          caption={text.caption}
          header={[
            text.period,
            ...triangle.published_on.map((day) => text.publishedOn(formatDate(day))),
          ]}
          rows={[
            ...months.map(({ period, values }) => [formatPeriod(period), ...values.map(known)]),
            [text.sum, ...atLast(quarter.sum_of_months)],
            [text.published, ...(triangle.rows.at(-1)?.values ?? []).map(known)],
            [text.difference, ...atLast(quarter.difference)],
          ]}
        />
      </div>
      <ul className="text-sm">
        {[...quarter.months, published].map((entry) =>
          entry === null ? null : (
            <li key={entry.period}>
              {formatPeriod(entry.period)} ({spokenWords().official.status[entry.status]}):{" "}
              <SourceLink source={entry.source} publishedOn={entry.published_on} />
            </li>
          ),
        )}
      </ul>
    </div>
  );
}

function formatSigned(value: Decimal): string {
  return value.startsWith("-") ? `−${formatDecimal(value.slice(1))}` : formatDecimal(value);
}

import type { MonthlySales, Published, WithheldSum } from "@/lib/medusa/statistics";
import { formatMonth } from "../format-figures";
import { formatCount, formatMoney } from "../spoken-formats";
import { spokenWords } from "../spoken-words";
import { toldMonths } from "../sales-month";
import { DataTable } from "./data-table";
import { Figure } from "./figure";
import { MonthlyBars } from "./monthly-bars";

interface MonthlyFigureProps {
  /** Oldest first. */
  months: MonthlySales[];
  /** Months that are published as one sum only. */
  withheld: WithheldSum<string>[];
  /** Made-up sales are told as they happen, so that the last month is not over, with orders and fees. */
  demonstration: boolean;
}

/** Goods sales month by month: bars drawn on the server, the same numbers as a table, and as CSV. */
export function MonthlyFigure({ months, withheld, demonstration }: MonthlyFigureProps) {
  const { monthly } = spokenWords().statistics.chart;
  const { column } = spokenWords().statistics;
  return (
    <Figure
      id="theo-thang"
      heading={monthly.heading}
      note={notesOn(months, withheld, demonstration).join(" ")}
      demonstration={demonstration}
      chart={<MonthlyBars months={months} running={demonstration} demonstration={demonstration} />}
      table={
        <DataTable
          caption={monthly.heading}
          header={[
            column.month,
            column.goods,
            ...(demonstration ? [column.delivery, column.orders] : []),
          ]}
          rows={months.toReversed().map((row) => {
            const format = (figure: Published) => formatPublished(figure, row, withheld);
            const others = demonstration ? [format(row.delivery), format(row.orders)] : [];
            return [formatMonth(row.month), format(row.goods), ...others];
          })}
        />
      }
    />
  );
}

function notesOn(
  months: MonthlySales[],
  withheld: WithheldSum<string>[],
  running: boolean,
): string[] {
  const { statistics } = spokenWords();
  const isComplete = toldMonths(months, withheld).length === months.length;
  return [
    ...(running ? [`${statistics.chart.monthly.unfinished}.`] : []),
    ...withheld.map(describeWithheld),
    ...(isComplete ? [] : [statistics.withheld.untold]),
  ];
}

function formatPublished(
  figure: Published,
  row: MonthlySales,
  withheld: WithheldSum<string>[],
): string {
  if (figure !== null) return formatCount(figure);
  const { cell, unreleased } = spokenWords().statistics.withheld;
  return toldMonths([row], withheld).length > 0 ? cell : unreleased;
}

function describeWithheld({ keys, goods }: WithheldSum<string>): string {
  return spokenWords().statistics.withheld.months(
    keys.map(formatMonth).join(", "),
    formatMoney(goods),
  );
}

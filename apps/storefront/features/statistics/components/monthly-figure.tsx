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
  /** Whether the last one is not over. */
  running: boolean;
  /** Months that are published as one sum only. */
  withheld: WithheldSum<string>[];
  demonstration: boolean;
}

/** Goods sales month by month: bars drawn on the server, the same numbers as a table, and as CSV. */
export function MonthlyFigure({ months, running, withheld, demonstration }: MonthlyFigureProps) {
  const { monthly } = spokenWords().statistics.chart;
  const { column } = spokenWords().statistics;
  return (
    <Figure
      id="theo-thang"
      heading={monthly.heading}
      note={notesOn(months, running, withheld).join(" ")}
      demonstration={demonstration}
      chart={<MonthlyBars months={months} running={running} demonstration={demonstration} />}
      table={
        <DataTable
          caption={monthly.heading}
          header={[column.month, column.goods, column.delivery, column.orders]}
          rows={[...months]
            .reverse()
            .map((row) => [
              formatMonth(row.month),
              formatPublished(row.goods, withheld),
              formatPublished(row.delivery, withheld),
              formatPublished(row.orders, withheld),
            ])}
        />
      }
    />
  );
}

function notesOn(
  months: MonthlySales[],
  running: boolean,
  withheld: WithheldSum<string>[],
): string[] {
  const { statistics } = spokenWords();
  const isComplete = toldMonths(months, withheld).length === months.length;
  return [
    ...(running ? [`${statistics.chart.monthly.unfinished}.`] : []),
    ...withheld.map(describeWithheld),
    ...(isComplete ? [] : [statistics.withheld.untold]),
  ];
}

function formatPublished(figure: Published, withheld: WithheldSum<string>[]): string {
  if (figure !== null) return formatCount(figure);
  const { cell, mark } = spokenWords().statistics.withheld;
  return withheld.length > 0 ? cell : mark;
}

function describeWithheld({ keys, goods }: WithheldSum<string>): string {
  return spokenWords().statistics.withheld.months(
    keys.map(formatMonth).join(", "),
    formatMoney(goods),
  );
}

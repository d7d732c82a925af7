import type { MonthlySales, Published, WithheldSum } from "@/lib/medusa/statistics";
import { formatMonth } from "../format-figures";
import { formatCount, formatMoney } from "../spoken-formats";
import { spokenWords } from "../spoken-words";
import { DataTable } from "./data-table";
import { Figure } from "./figure";
import { MonthlyBars } from "./monthly-bars";

interface MonthlyFigureProps {
  /** Oldest first. */
  months: MonthlySales[];
  /** Months that are published as one sum only. */
  withheld: WithheldSum<string>[];
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
      note={[`${monthly.unfinished}.`, ...withheld.map(describeWithheld)].join(" ")}
      demonstration={demonstration}
      chart={<MonthlyBars months={months} demonstration={demonstration} />}
      table={
        <DataTable
          caption={monthly.heading}
          header={[column.month, column.goods, column.delivery, column.orders]}
          rows={[...months]
            .reverse()
            .map((row) => [
              formatMonth(row.month),
              formatPublished(row.goods),
              formatPublished(row.delivery),
              formatPublished(row.orders),
            ])}
        />
      }
    />
  );
}

function formatPublished(figure: Published): string {
  return figure === null ? spokenWords().statistics.withheld.cell : formatCount(figure);
}

function describeWithheld({ keys, goods }: WithheldSum<string>): string {
  return spokenWords().statistics.withheld.months(
    keys.map(formatMonth).join(", "),
    formatMoney(goods),
  );
}

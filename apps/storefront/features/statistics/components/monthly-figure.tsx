import { formatDong } from "@cho-lang/ocop/money";
import type { MonthlySales, Published, WithheldSum } from "@/lib/medusa/statistics";
import { statistics as messages } from "@/messages/vi/statistics";
import { formatCount, formatMonth } from "../format-figures";
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
  const { monthly } = messages.chart;
  const { column } = messages;
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
  return figure === null ? messages.withheld.cell : formatCount(figure);
}

function describeWithheld({ keys, goods }: WithheldSum<string>): string {
  return messages.withheld.months(keys.map(formatMonth).join(", "), formatDong(goods));
}

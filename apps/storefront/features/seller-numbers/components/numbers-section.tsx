import type { ReactNode } from "react";
import { formatCount, formatMonth } from "@/features/statistics/format-figures";
import type { SellerNumbers } from "@/lib/medusa/seller-numbers";
import { sellerNumbers as messages } from "@/messages/vi/seller-numbers";
import { numbersTable, type NumberTable } from "../numbers-tables";

interface NumbersSectionProps {
  table: NumberTable;
  heading: string;
  /** What the figures are, where the heading does not say it. */
  text?: string;
  numbers: SellerNumbers;
  /** What is said instead where there is nothing to show; null where there is. */
  none: string | null;
  chart?: ReactNode;
}

const MONTH = /^\d{4}-\d{2}$/;

function shown(cell: string | number): string {
  if (typeof cell === "number") {
    return formatCount(cell);
  }
  return MONTH.test(cell) ? formatMonth(cell) : cell;
}

/** A chart, if there is one, its numbers as a table, and as a file. */
export function NumbersSection({
  table,
  heading,
  text,
  numbers,
  none,
  chart,
}: NumbersSectionProps) {
  const { header, rows } = numbersTable(numbers, table);
  const numeric = header.map((_name, at) => rows.some((row) => typeof row[at] === "number"));
  return (
    <section
      aria-labelledby={`${table}-muc`}
      className="flex min-w-0 flex-col gap-4 rounded-2xl border border-line bg-card p-4 sm:p-6"
    >
      <h2 id={`${table}-muc`} className="text-xl font-semibold">
        {heading}
      </h2>
      {none === null ? (
        <>
          {text === undefined ? null : <p className="max-w-prose text-muted">{text}</p>}
          {chart}
          <table className="w-full border-collapse text-sm tabular-nums sm:text-base">
            <caption className="sr-only">{heading}</caption>
            <thead>
              <tr className="border-b border-field">
                {header.map((name, at) => (
                  <th
                    key={name}
                    scope="col"
                    className={`${cellClass(numeric[at] === true)} font-semibold`}
                  >
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.join()} className="border-b border-line">
                  {row.map((cell, at) => (
                    <td key={header[at]} className={cellClass(numeric[at] === true)}>
                      {shown(cell)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
          <a
            href={`/ban-hang/so-lieu/${table}.csv`}
            aria-label={messages.csvOf(heading)}
            className="inline-flex min-h-11 items-center self-start font-medium text-bay underline underline-offset-4"
          >
            {messages.csv}
          </a>
        </>
      ) : (
        <p className="text-muted">{none}</p>
      )}
    </section>
  );
}

/** Names stand at the left, numbers and what is said in the place of one at the right. */
function cellClass(numeric: boolean): string {
  return `py-2 pr-2 last:pr-0 ${numeric ? "text-right" : "text-left"}`;
}

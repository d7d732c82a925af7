import { formatCount } from "@/features/statistics/format-figures";
import type { ReportCell, ReportTable as Table } from "@/lib/medusa/office-reports";
import { provinceDoor } from "@/messages/vi/province-door";

const messages = provinceDoor.report;
const CELL = "border-b border-line px-2 py-2 first:pl-0 last:pr-0 align-top";

function shown(cell: ReportCell | undefined): string {
  return typeof cell === "number" ? formatCount(cell) : (cell ?? "–");
}

/**
 * One table of a report; a wide one scrolls by itself, so that the page never does.
 *
 * @param file the workbook that the table is a sheet of
 */
export function ReportTable({ table, file }: { table: Table; file: string }) {
  const { id, title, note, columns, rows, total } = table;
  const align = (at: number) => (columns[at]?.kind === "number" ? "text-right" : "text-left");
  return (
    <div className="flex flex-col gap-2 break-inside-avoid-page">
      <h2 id={id} className="text-xl font-semibold">
        {title}
      </h2>
      <p className="max-w-prose text-sm text-muted">{note}</p>
      {rows.length === 0 ? (
        <p className="text-muted">{messages.none}</p>
      ) : (
        <div
          role="region"
          aria-labelledby={id}
          className="overflow-x-auto rounded-2xl border border-line bg-card px-4 py-2"
        >
          <table className="w-full border-collapse text-sm tabular-nums">
            {/* Something to stand on, so that a table wider than the phone is also scrolled by keys. */}
            <caption className="caption-bottom text-left print:hidden">
              <a
                href={file}
                className="inline-flex min-h-11 items-center text-bay underline underline-offset-4"
              >
                {messages.file.xlsx}
              </a>
            </caption>
            <thead>
              <tr>
                {columns.map((column, at) => (
                  <th
                    key={column.title}
                    scope="col"
                    className={`${CELL} border-field font-semibold ${align(at)}`}
                  >
                    {column.title}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row, number) => (
                <Row key={number} row={row} align={align} className="" />
              ))}
            </tbody>
            {total === null ? null : (
              <tfoot>
                <Row row={total} align={align} className="font-semibold" />
              </tfoot>
            )}
          </table>
        </div>
      )}
    </div>
  );
}

interface RowProps {
  row: ReportCell[];
  align: (at: number) => string;
  className: string;
}

function Row({ row, align, className }: RowProps) {
  return (
    <tr className={className}>
      {row.map((cell, at) =>
        at === 0 ? (
          <th key={at} scope="row" className={`${CELL} ${align(at)} font-[inherit]`}>
            {shown(cell)}
          </th>
        ) : (
          <td key={at} className={`${CELL} ${align(at)}`}>
            {shown(cell)}
          </td>
        ),
      )}
    </tr>
  );
}

interface DataTableProps {
  caption: string;
  header: string[];
  /** Cells as shown; the first of a row names it, the others are numbers. */
  rows: string[][];
  /** The column that a phone has no room for; it can be worked out from the others. */
  roomyColumn?: number;
}

/** The numbers behind a chart. */
export function DataTable({ caption, header, rows, roomyColumn }: DataTableProps) {
  return (
    <table className="w-full border-collapse text-xs min-[22rem]:text-sm sm:text-base tabular-nums">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          {header.map((name, index) => (
            <th
              key={name}
              scope="col"
              className={`border-b border-field py-2 pr-2 sm:pr-4 text-sm font-semibold last:pr-0 ${index === 0 ? "text-left" : "text-right"} ${index === roomyColumn ? "max-sm:hidden" : ""}`}
            >
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {/* Names need not differ: what is estimated is a row of each of two sums. */}
        {rows.map(([name, ...cells], row) => (
          <tr key={row}>
            <th
              scope="row"
              className="border-b border-line py-2 pr-2 sm:pr-4 text-left font-normal"
            >
              {name}
            </th>
            {cells.map((cell, index) => (
              <td
                key={header[index + 1]}
                className={`border-b border-line py-2 pr-2 sm:pr-4 text-right last:pr-0 ${index + 1 === roomyColumn ? "max-sm:hidden" : ""}`}
              >
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

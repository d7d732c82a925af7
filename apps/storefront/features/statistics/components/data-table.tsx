interface DataTableProps {
  caption: string;
  header: string[];
  /** Cells as shown; the first of a row names it, the others are numbers. */
  rows: string[][];
}

/** The numbers behind a chart. */
export function DataTable({ caption, header, rows }: DataTableProps) {
  return (
    <table className="w-full min-w-110 border-collapse tabular-nums">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          {header.map((name, index) => (
            <th
              key={name}
              scope="col"
              className={`border-b border-field py-2 pr-4 text-sm font-semibold last:pr-0 ${index === 0 ? "text-left" : "text-right"}`}
            >
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, ...cells]) => (
          <tr key={name}>
            <th scope="row" className="border-b border-line py-2 pr-4 text-left font-normal">
              {name}
            </th>
            {cells.map((cell, index) => (
              <td
                key={header[index + 1]}
                className="border-b border-line py-2 pr-4 text-right last:pr-0"
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

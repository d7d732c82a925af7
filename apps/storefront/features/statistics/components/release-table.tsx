import { COMMUNES } from "@cho-lang/ocop/communes";
import { nameOfKey, nameOfRow } from "../name-of-row";
import { letterOf, type ReleaseChart, type ReleaseRow } from "../release-rows";
import { formatCount, formatShare } from "../spoken-formats";
import { spokenWords } from "../spoken-words";

interface ReleaseTableProps {
  chart: ReleaseChart;
  rows: ReleaseRow[];
}

/** Where the row of a commune stands; those without a sale share the last one. */
export function rowAnchor(key: string | null): string {
  return key === null ? "xa-chua-giao" : `xa-${key}`;
}

/** The figures behind a chart. Rows of communes have the addresses that the tiles of the map lead to. */
export function ReleaseTable({ chart, rows }: ReleaseTableProps) {
  const { column, basis, openTable, tables } = spokenWords().release;
  const whole = (of: ReleaseRow["of"]) =>
    rows.reduce((sum, row) => (row.of === of ? sum + row.vnd : sum), 0);
  const share = (row: ReleaseRow) => formatShare(row.vnd / (whole(row.of) || 1));
  const head = (text: string, side: string) => (
    <th
      scope="col"
      className={`border-b border-field py-2 pr-2 text-sm font-semibold last:pr-0 ${side}`}
    >
      {text}
    </th>
  );
  return (
    <details className="border-t border-line pt-2" open={chart === "commune" ? undefined : true}>
      <summary className="flex min-h-11 cursor-pointer items-center font-medium text-bay underline underline-offset-4">
        {openTable}
      </summary>
      <table className="w-full border-collapse text-xs tabular-nums min-[22rem]:text-sm">
        <caption className="sr-only">{tables[chart].heading}</caption>
        <thead>
          <tr>
            {head(column[chart], "text-left")}
            {head(column.goods, "text-right")}
            {head(column.share, "text-right max-sm:hidden")}
            {head(column.basis, "text-right max-sm:hidden")}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr
              key={`${row.of} ${row.keys.join(" ")}`}
              className="target:bg-star-soft"
              {...(chart === "commune" && { id: rowAnchor(row.keys[0] ?? null) })}
            >
              <th scope="row" className="border-b border-line py-2 pr-2 text-left font-normal">
                {chart === "commune"
                  ? row.keys.slice(1).map((key) => <span key={key} id={rowAnchor(key)} />)
                  : null}
                {chart === "commune" && row.keys.length > 1 ? (
                  <strong className="font-semibold">{letterOf(row, rows)} · </strong>
                ) : null}
                {nameOfRow(chart, row, spokenWords())}
                {row.of === "chat" ? (
                  <span className="block text-muted">{spokenWords().release.chatApart}</span>
                ) : null}
              </th>
              <td className="border-b border-line py-2 pr-2 text-right max-sm:pr-0">
                {formatCount(row.vnd)}
                {/* A phone has no room for two more columns. */}
                <span className="block text-muted sm:hidden">
                  {share(row)} · {basis[row.basis]}
                </span>
              </td>
              <td className="border-b border-line py-2 pr-2 text-right max-sm:hidden">
                {share(row)}
              </td>
              <td className="border-b border-line py-2 text-right max-sm:hidden">
                {basis[row.basis]}
              </td>
            </tr>
          ))}
          {chart === "commune" ? <Unsold rows={rows} /> : null}
        </tbody>
      </table>
    </details>
  );
}

function Unsold({ rows }: Pick<ReleaseTableProps, "rows">) {
  const sold = new Set(rows.flatMap(({ keys }) => keys));
  const rest = COMMUNES.filter(({ code }) => !sold.has(code));
  if (rest.length === 0) return null;
  return (
    <tr id={rowAnchor(null)} className="target:bg-star-soft">
      <th scope="row" className="py-2 pr-2 text-left font-normal text-muted" colSpan={4}>
        {spokenWords().release.noSales}:{" "}
        {rest.map(({ code }) => nameOfKey("commune", code, spokenWords())).join(", ")}
      </th>
    </tr>
  );
}

import type { ReleaseOutputs } from "@cho-lang/retail-statistics/release-outputs";
import { DataTable } from "@/features/statistics/components/data-table";
import { formatCount } from "@/features/statistics/format-figures";
import { nameOfRow } from "@/features/statistics/name-of-row";
import { RELEASE_CHARTS, releaseRows } from "@/features/statistics/release-rows";
import { wordsIn } from "@/features/statistics/words";
import { provinceDoor } from "@/messages/vi/province-door";

/** Every row that a release would tell, for whoever puts a name to it; nothing for one without tables. */
export function ListedTables({ outputs }: { outputs: ReleaseOutputs }) {
  const words = wordsIn("vi");
  const { tables, column, basis, of } = words.release;
  const charts = RELEASE_CHARTS.map((chart) => ({ chart, rows: releaseRows(outputs, chart) }));
  if (charts.every(({ rows }) => rows.length === 0)) return null;
  return (
    <section aria-labelledby="bang" className="flex flex-col gap-2">
      <h2 id="bang" className="text-xl font-semibold">
        {provinceDoor.release.tables}
      </h2>
      {charts.map(({ chart, rows }) => (
        <details key={chart} className="border-t border-line pt-2">
          <summary className="flex min-h-11 cursor-pointer items-center font-medium text-bay underline underline-offset-4">
            {tables[chart].heading}
          </summary>
          <div className="overflow-x-auto">
            <DataTable
              caption={tables[chart].heading}
              header={[column.name, column.of, column.goods, column.basis]}
              rows={rows.map((row) => [
                nameOfRow(chart, row, words),
                of[row.of],
                formatCount(row.vnd),
                basis[row.basis],
              ])}
            />
          </div>
        </details>
      ))}
    </section>
  );
}

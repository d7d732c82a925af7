import { hasTables } from "@cho-lang/retail-statistics/months";
import type { ProvincialRelease, ReleaseVersion } from "@/lib/medusa/statistics-releases";
import { formatPeriod } from "../format-official";
import { PERIODS_FILE } from "../release-lists";
import { formatCount, formatMoney } from "../spoken-formats";
import { spokenWords } from "../spoken-words";
import { DataTable } from "./data-table";
import { DemonstrationBadge } from "./demonstration-badge";
import { ReleaseVersions } from "./release-versions";

const WIDTH = 300;
const ROW = 52;

interface ReleaseTrendProps {
  /** The latest period first; at least one. */
  releases: readonly ProvincialRelease[];
  /** All that were ever public of them. */
  versions: readonly ReleaseVersion[];
}

/** The released totals of months, one under the other over one scale, each with its interval. */
export function ReleaseTrend({ releases, versions }: ReleaseTrendProps) {
  const months = releases.filter(({ period }) => hasTables(period));
  const [last] = months;
  if (last === undefined) return null;
  const { trend, column, openTable, files } = spokenWords().release;
  const interval = ({ lower, upper }: ProvincialRelease["outputs"]["online"]) =>
    lower === null || upper === null ? "–" : `${formatCount(lower)} – ${formatCount(upper)}`;
  return (
    <section
      id="cac-ky"
      aria-labelledby="cac-ky-muc"
      className="flex min-w-0 flex-col gap-4 rounded-2xl border border-line bg-card p-4 sm:p-6"
    >
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h2 id="cac-ky-muc" className="text-xl font-semibold">
          {trend.heading}
        </h2>
        {months.some(({ demonstration }) => demonstration) ? <DemonstrationBadge /> : null}
      </div>
      <Chart months={months} last={last} />
      <p className="text-sm text-muted">{trend.text}</p>
      <details className="border-t border-line pt-2" open>
        <summary className="flex min-h-11 cursor-pointer items-center font-medium text-bay underline underline-offset-4">
          {openTable}
        </summary>
        {/* Three columns of whole đồng are wider than a phone with letters twice as large. */}
        <div className="overflow-x-auto">
          <DataTable
            caption={trend.heading}
            header={[column.period, column.total, column.interval]}
            rows={months.map(({ period, outputs: { online } }) => [
              formatPeriod(period),
              formatCount(online.total),
              interval(online),
            ])}
          />
        </div>
      </details>
      {versions.length > releases.length ? <ReleaseVersions versions={versions} /> : null}
      <ul className="flex gap-6 border-t border-line pt-2 print:hidden">
        {[
          [`${PERIODS_FILE}.csv`, files.csv],
          ["statistics-releases.json", files.json],
        ].map(([file, format]) => (
          <li key={file}>
            <a
              href={`/open-data/${file ?? ""}`}
              aria-label={files.of(format ?? "", trend.heading)}
              className="inline-flex min-h-11 items-center font-medium text-bay underline underline-offset-4"
            >
              {format}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Chart({ months, last }: { months: ProvincialRelease[]; last: ProvincialRelease }) {
  const { release, statistics } = spokenWords();
  const { trend } = release;
  const mark = months.some(({ demonstration }) => demonstration)
    ? ` (${statistics.demonstration.badge})`
    : "";
  const most = Math.max(
    1,
    ...months.map(({ outputs: { online } }) => online.upper ?? online.total),
  );
  const x = (vnd: number) => Math.round((WIDTH * 100 * vnd) / most) / 100;
  return (
    <svg
      viewBox={`0 0 ${String(WIDTH)} ${String(months.length * ROW)}`}
      role="img"
      aria-labelledby="cac-ky-ten cac-ky-mo-ta"
      className="h-auto w-full max-w-md text-sm"
    >
      <title id="cac-ky-ten">{`${trend.heading}${mark}`}</title>
      <desc id="cac-ky-mo-ta">
        {trend.describe(
          months.length,
          formatPeriod(last.period),
          formatMoney(last.outputs.online.total),
        )}
      </desc>
      {months.map(({ period, outputs: { online } }, index) => {
        const y = index * ROW;
        return (
          <g key={period}>
            <text x={0} y={y + 16} className="fill-ink">
              {formatPeriod(period)}
            </text>
            <text x={WIDTH} y={y + 16} textAnchor="end" className="fill-muted">
              {formatMoney(online.total)}
            </text>
            <rect
              x={0}
              y={y + 24}
              width={x(online.total)}
              height={14}
              rx={3}
              className="fill-bay"
            />
            {online.lower === null || online.upper === null ? null : (
              <path
                d={`M${String(x(online.lower))} ${String(y + 31)}H${String(x(online.upper))}m0 -6v12M${String(x(online.lower))} ${String(y + 25)}v12`}
                fill="none"
                strokeWidth={2}
                className="stroke-ink"
              />
            )}
          </g>
        );
      })}
    </svg>
  );
}

import { hasTables } from "@cho-lang/retail-statistics/months";
import type { ProvincialRelease, ReleaseVersion } from "@/lib/medusa/statistics-releases";
import { formatPeriod } from "../format-official";
import { PERIODS_FILE } from "../release-lists";
import { formatCount, formatMoney } from "../spoken-formats";
import { spokenWords } from "../spoken-words";
import { DataTable } from "./data-table";
import { DemonstrationBadge } from "./demonstration-badge";
import { LongerReleases } from "./longer-releases";
import { ReleaseVersions } from "./release-versions";

const WIDTH = 300;
const ROW = 52;
/** Below the bar of a month of which only a part is known. */
const NOTE = 20;
const STRIPES = "cac-ky-da-biet";

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
  const { trend, column, estimate, openTable, files } = spokenWords().release;
  const interval = ({ lower, upper }: ProvincialRelease["outputs"]["online"]) =>
    lower === null || upper === null
      ? estimate.known_only
      : `${formatCount(lower)} – ${formatCount(upper)}`;
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
      <p className="text-sm text-muted">
        {trend.text}
        {months.some(isKnownOnly) ? ` ${trend.knownOnly}` : null}
      </p>
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
      <LongerReleases releases={releases} />
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
  const notes = (some: readonly ProvincialRelease[]) => NOTE * some.filter(isKnownOnly).length;
  const x = (vnd: number) => Math.round((WIDTH * 100 * vnd) / most) / 100;
  return (
    <svg
      viewBox={`0 0 ${String(WIDTH)} ${String(months.length * ROW + notes(months))}`}
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
      <Stripes />
      {months.map((month, index) => (
        <MonthBar
          key={month.period}
          month={month}
          y={index * ROW + notes(months.slice(0, index))}
          x={x}
        />
      ))}
    </svg>
  );
}

function Stripes() {
  return (
    <defs>
      <pattern
        id={STRIPES}
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width="3" height="6" className="fill-bay" />
      </pattern>
    </defs>
  );
}

interface MonthBarProps {
  month: ProvincialRelease;
  y: number;
  /** Where an amount lies on the scale. */
  x: (vnd: number) => number;
}

/** One month's total with its interval, or striped and with a word where only a part of it is known. */
function MonthBar({ month, y, x }: MonthBarProps) {
  const { period, outputs } = month;
  const { total, lower, upper } = outputs.online;
  const look = isKnownOnly(month)
    ? { className: "stroke-bay", fill: `url(#${STRIPES})` }
    : { className: "fill-bay" };
  return (
    <g>
      <text x={0} y={y + 16} className="fill-ink">
        {formatPeriod(period)}
      </text>
      <text x={WIDTH} y={y + 16} textAnchor="end" className="fill-muted">
        {formatMoney(total)}
      </text>
      <rect x={0} y={y + 24} width={x(total)} height={14} rx={3} {...look} />
      {lower === null || upper === null ? null : (
        <path
          d={`M${String(x(lower))} ${String(y + 31)}H${String(x(upper))}m0 -6v12M${String(x(lower))} ${String(y + 25)}v12`}
          fill="none"
          strokeWidth={2}
          className="stroke-ink"
        />
      )}
      {isKnownOnly(month) ? (
        <text x={0} y={y + 54} className="fill-ink">
          {spokenWords().release.estimate.known_only}
        </text>
      ) : null}
    </g>
  );
}

/** Too few returns came: such a month is less than the truth, and looks it. */
function isKnownOnly({ outputs }: ProvincialRelease): boolean {
  return outputs.basis === "known_only";
}

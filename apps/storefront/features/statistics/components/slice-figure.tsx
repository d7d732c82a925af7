import { formatCount, formatMoney, formatShare } from "../spoken-formats";
import { spokenWords } from "../spoken-words";
import { COMMUNE_MONTH_FILE } from "../commune-month-csv";
import { fullName, type Cut } from "../named-sales";
import type { TableName } from "../sales-csv";
import {
  largestSlices,
  sliceChart,
  type NamedSlice,
  type SliceChart,
} from "../slice-chart-geometry";
import { DataTable } from "./data-table";
import { Figure } from "./figure";

/** Drawn once for a phone and once for anything wider, so that type stays readable. */
const DRAWINGS = [
  { name: "hep", width: 300, longestLabel: 34, shownOn: "sm:hidden" },
  { name: "rong", width: 500, longestLabel: 60, shownOn: "max-sm:hidden" },
];
const SHOWN = 8;

interface SliceFigureProps {
  id: TableName;
  cut: Cut;
  slices: NamedSlice[];
  demonstration: boolean;
}

/** One cut of the sales: bars drawn on the server, the same numbers as a table, and as CSV. */
export function SliceFigure({ id, cut, slices, demonstration }: SliceFigureProps) {
  const text = spokenWords().statistics.chart[cut];
  const total = slices.reduce((sum, slice) => sum + slice.goods, 0);
  const shown =
    cut === "star"
      ? slices
      : largestSlices(slices, SHOWN, spokenWords().statistics.chart.rest(slices.length - SHOWN));
  return (
    <Figure
      id={id}
      heading={text.heading}
      note={"note" in text ? text.note : null}
      demonstration={demonstration}
      furtherFile={
        cut === "commune"
          ? {
              href: `/thong-ke/${COMMUNE_MONTH_FILE}.csv`,
              label: spokenWords().statistics.chart.csvByMonth,
            }
          : undefined
      }
      chart={DRAWINGS.map((drawing) => (
        <Bars
          key={drawing.name}
          id={`${id}-${drawing.name}`}
          chart={sliceChart(shown, drawing.width)}
          longestLabel={drawing.longestLabel}
          title={`${text.heading}${demonstration ? ` (${spokenWords().statistics.demonstration.badge})` : ""}`}
          description={describe(text.of, slices, total)}
          look={{ bar: cut === "star" ? "fill-star" : "fill-bay", svg: drawing.shownOn }}
        />
      ))}
      table={
        <DataTable
          caption={text.heading}
          roomyColumn={2}
          header={[
            spokenWords().statistics.column[cut],
            spokenWords().statistics.column.goods,
            spokenWords().statistics.column.share,
            spokenWords().statistics.column.orders,
          ]}
          rows={slices.map((slice) => [
            fullName(slice),
            formatCount(slice.goods),
            formatShare(total === 0 ? 0 : slice.goods / total),
            slice.orders === null
              ? spokenWords().statistics.withheld.cell
              : formatCount(slice.orders),
          ])}
        />
      }
    />
  );
}

function describe(of: string, slices: NamedSlice[], total: number): string {
  const [top] = slices
    .filter(({ members }) => members === undefined)
    .sort((a, b) => b.goods - a.goods);
  return top === undefined
    ? ""
    : spokenWords().statistics.chart.describeSlices(
        of,
        top.name,
        formatMoney(top.goods),
        formatShare(top.goods / (total || 1)),
      );
}

interface BarsProps {
  id: string;
  chart: SliceChart;
  title: string;
  description: string;
  longestLabel: number;
  look: { bar: string; svg: string };
}

function Bars({ id, chart, title, description, longestLabel, look }: BarsProps) {
  return (
    <svg
      viewBox={`0 0 ${String(chart.width)} ${String(chart.height)}`}
      role="img"
      aria-labelledby={`${id}-ten ${id}-mo-ta`}
      className={`h-auto w-full text-sm ${look.svg}`}
    >
      <title id={`${id}-ten`}>{title}</title>
      <desc id={`${id}-mo-ta`}>{description}</desc>
      {chart.bars.map((bar) => (
        <g key={bar.y}>
          <text x={0} y={bar.y + 16} className="fill-ink">
            {shorten(bar.name, longestLabel)}
          </text>
          <text x={chart.width} y={bar.y + 16} textAnchor="end" className="fill-muted">
            {formatShare(bar.share)}
          </text>
          <rect
            x={0}
            y={bar.y + 24}
            width={chart.width}
            height={chart.barHeight - 4}
            rx={3}
            className="fill-line"
          />
          <rect
            x={0}
            y={bar.y + 24}
            width={bar.width}
            height={chart.barHeight - 4}
            rx={3}
            className={
              bar.name === spokenWords().statistics.noStar || bar.members !== undefined
                ? "fill-muted"
                : look.bar
            }
          />
        </g>
      ))}
    </svg>
  );
}

/** SVG text does not wrap; the full name stands in the table. */
function shorten(name: string, longest: number): string {
  return name.length <= longest ? name : `${name.slice(0, longest - 1).trimEnd()}…`;
}

import type { MonthlySales } from "@/lib/medusa/statistics";
import { formatMonth } from "../format-figures";
import { formatMillions, formatMoney } from "../spoken-formats";
import { spokenWords } from "../spoken-words";
import { monthlyChart, type MonthlyChart } from "../monthly-chart-geometry";

/** The chart drawn for a screen: its view box is about as wide as it will be shown, so type stays readable. */
interface Drawing {
  name: string;
  width: number;
  height: number;
  /** A label stands under every so many bars. */
  labelEvery: number;
  shownOn: string;
}

const DRAWINGS: Drawing[] = [
  { name: "hep", width: 300, height: 230, labelEvery: 6, shownOn: "sm:hidden" },
  { name: "rong", width: 760, height: 300, labelEvery: 3, shownOn: "max-sm:hidden" },
];

interface MonthlyBarsProps {
  /** Oldest first. */
  months: MonthlySales[];
  /** Whether the last one is not over. */
  running: boolean;
  demonstration: boolean;
}

/** Goods sales month by month as bars drawn on the server, once for a phone and once for a wide screen. */
export function MonthlyBars(props: MonthlyBarsProps) {
  return DRAWINGS.map((drawing) => <Bars key={drawing.name} drawing={drawing} {...props} />);
}

function describe(months: MonthlySales[]): string {
  const top = months.reduce(
    (best, row) => ((row.goods ?? 0) > (best.goods ?? 0) ? row : best),
    months[0] ?? NOTHING,
  );
  return spokenWords().statistics.chart.monthly.describe(
    formatMonth(months[0]?.month ?? ""),
    formatMonth(months.at(-1)?.month ?? ""),
    formatMonth(top.month),
    formatMoney(top.goods ?? 0),
  );
}

const NOTHING: MonthlySales = { month: "", orders: 0, goods: 0, delivery: 0 };

interface BarsProps extends MonthlyBarsProps {
  drawing: Drawing;
}

function Bars({ drawing, months, running, demonstration }: BarsProps) {
  const chart = monthlyChart(months, drawing.width, drawing.height, running);
  const id = `theo-thang-${drawing.name}`;
  return (
    <svg
      viewBox={`0 0 ${String(chart.width)} ${String(chart.height)}`}
      role="img"
      aria-labelledby={`${id}-ten ${id}-mo-ta`}
      className={`h-auto w-full text-xs ${drawing.shownOn}`}
    >
      <title id={`${id}-ten`}>
        {`${spokenWords().statistics.chart.monthly.heading}${demonstration ? ` (${spokenWords().statistics.demonstration.badge})` : ""}`}
      </title>
      <desc id={`${id}-mo-ta`}>{describe(months)}</desc>
      <defs>
        <pattern
          id={`${id}-chua-het`}
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="3" height="6" className="fill-bay" />
        </pattern>
      </defs>
      <Axis chart={chart} />
      {chart.bars.map((bar) => (
        <rect
          key={bar.month}
          x={bar.x}
          y={bar.y}
          width={bar.width}
          height={bar.height}
          rx={2}
          className={bar.unfinished ? "stroke-bay" : "fill-bay"}
          fill={bar.unfinished ? `url(#${id}-chua-het)` : undefined}
        />
      ))}
      {chart.bars.map((bar) =>
        bar.goods === null ? (
          <text
            key={bar.month}
            x={bar.x + bar.width / 2}
            y={chart.baseline - 4}
            textAnchor="middle"
            className="fill-muted"
          >
            {spokenWords().statistics.withheld.mark}
          </text>
        ) : null,
      )}
      {chart.bars.map((bar, index) =>
        (chart.bars.length - 1 - index) % drawing.labelEvery === 0 ? (
          <text
            key={bar.month}
            x={index === chart.bars.length - 1 ? chart.right : bar.x + bar.width / 2}
            y={chart.baseline + 20}
            textAnchor={index === chart.bars.length - 1 ? "end" : "middle"}
            className="fill-muted"
          >
            {formatMonth(bar.month)}
          </text>
        ) : null,
      )}
    </svg>
  );
}

function Axis({ chart }: { chart: MonthlyChart }) {
  return (
    <g>
      {chart.ticks.map((tick) => (
        <g key={tick.amount}>
          <line x1={chart.left} x2={chart.right} y1={tick.y} y2={tick.y} className="stroke-line" />
          <text x={chart.left - 8} y={tick.y + 4} textAnchor="end" className="fill-muted">
            {formatMillions(tick.amount)}
          </text>
        </g>
      ))}
      <text x={0} y={11} className="fill-muted">
        {spokenWords().statistics.chart.monthly.million}
      </text>
    </g>
  );
}

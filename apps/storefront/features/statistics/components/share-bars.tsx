import { spokenWords } from "../spoken-words";
import { formatPercent } from "../format-official";
import type { ShareBar, ShareChart, TargetMark } from "../share-chart-geometry";

interface ShareBarsProps {
  id: string;
  chart: ShareChart;
  className: string;
}

/** The shares as bars from 0 over one scale; targets stand over them as lines and dashed frames. */
export function ShareBars({ id, chart, className }: ShareBarsProps) {
  const base = chart.height - 24;
  return (
    <svg
      viewBox={`0 0 ${String(chart.width)} ${String(chart.height)}`}
      role="img"
      aria-labelledby={`${id}-mo-ta`}
      className={`h-auto w-full text-sm ${className}`}
    >
      <desc id={`${id}-mo-ta`}>{describe(chart.bars)}</desc>
      {chart.ticks.map(({ percent, x }) => (
        <g key={percent}>
          <line x1={x} x2={x} y1={22} y2={base} className="stroke-line" />
          <text
            x={x}
            y={chart.height - 6}
            textAnchor={x === 0 ? "start" : "middle"}
            className="fill-muted text-xs"
          >
            {formatPercent(percent)}
          </text>
        </g>
      ))}
      {chart.bars.map((bar) => (
        <Bar key={bar.denominator} bar={bar} right={chart.width} />
      ))}
    </svg>
  );
}

function Bar({ bar, right }: { bar: ShareBar; right: number }) {
  return (
    <g>
      <text x={0} y={bar.y + 15} className="fill-ink">
        {spokenWords().official.chart.part(
          formatPercent(bar.percent),
          spokenWords().official.share[bar.denominator],
        )}
      </text>
      <rect x={0} y={bar.y + 30} width={bar.width} height={20} rx={3} className="fill-bay" />
      {bar.targets.map((mark) => (
        <Target key={mark.target.instrument.vi} mark={mark} top={bar.y + 24} right={right} />
      ))}
    </g>
  );
}

interface TargetProps {
  mark: TargetMark;
  top: number;
  /** Where the drawing ends: a label near it stands to the left of its mark. */
  right: number;
}

/** About half the width of a label. */
const HALF_LABEL = 40;

function Target({ mark: { target, x, width }, top, right }: TargetProps) {
  const middle = x + width / 2;
  const nearEnd = middle + HALF_LABEL > right;
  const share =
    target.from === target.to
      ? formatPercent(target.to)
      : spokenWords().official.targets.range(String(target.from), formatPercent(target.to));
  return (
    <g>
      {width === 0 ? (
        <line x1={x} x2={x} y1={top} y2={top + 32} strokeWidth={2} className="stroke-ink" />
      ) : (
        <rect
          x={x}
          y={top}
          width={width}
          height={32}
          rx={3}
          strokeWidth={1.5}
          strokeDasharray="4 3"
          fill="none"
          className="stroke-ink"
        />
      )}
      <text
        x={nearEnd ? right : middle}
        y={top + 48}
        textAnchor={nearEnd ? "end" : "middle"}
        className="fill-ink text-xs"
      >
        {spokenWords().official.chart.target(share, String(target.year))}
      </text>
    </g>
  );
}

function describe(bars: readonly ShareBar[]): string {
  return spokenWords().official.chart.describe(
    bars
      .map((bar) =>
        spokenWords().official.chart.part(
          formatPercent(bar.percent),
          spokenWords().official.share[bar.denominator],
        ),
      )
      .join("; "),
  );
}

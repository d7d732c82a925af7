import { nameOfKey } from "../name-of-row";
import type { Basis, ReleaseChart, ReleaseRow } from "../release-rows";
import { sliceChart } from "../slice-chart-geometry";
import { formatMoney, formatShare } from "../spoken-formats";
import { spokenWords } from "../spoken-words";

/** Drawn once for a phone and once for anything wider, so that type stays readable. */
const DRAWINGS = [
  { name: "hep", width: 300, longestLabel: 34, shownOn: "sm:hidden" },
  { name: "rong", width: 500, longestLabel: 60, shownOn: "max-sm:hidden" },
];

interface ReleaseBarsProps {
  id: string;
  chart: ReleaseChart;
  rows: readonly ReleaseRow[];
  demonstration: boolean;
}

/** The rows of one sum as bars drawn on the server; what is estimated is striped, not only of another colour. */
export function ReleaseBars({ id, chart, rows, demonstration }: ReleaseBarsProps) {
  const [first] = rows;
  if (first === undefined) return null;
  const shown = rows.filter(({ of }) => of === first.of);
  const bars = shown.map((row) => ({
    name:
      row.keys.length === 1
        ? nameOfKey(chart, row.keys.join(), spokenWords())
        : spokenWords().release.together(row.keys.length),
    goods: row.vnd,
    orders: null,
  }));
  const top = bars.reduce((best, bar) => (bar.goods > best.goods ? bar : best));
  const whole = bars.reduce((sum, { goods }) => sum + goods, 0) || 1;
  const description = spokenWords().release.describe(
    top.name,
    formatMoney(top.goods),
    formatShare(top.goods / whole),
  );
  const { release, statistics } = spokenWords();
  const { heading } = release.tables[chart];
  const title = demonstration ? `${heading} (${statistics.demonstration.badge})` : heading;
  return (
    <div>
      {DRAWINGS.map(({ name, width, longestLabel, shownOn }) => (
        <Bars
          key={name}
          id={`${id}-${name}`}
          drawing={sliceChart(bars, width)}
          bases={shown.map(({ basis }) => basis)}
          text={{ title, description, longestLabel }}
          shares={bars.map(({ goods }) => goods / whole)}
          look={{ bar: chart === "star" ? "fill-star" : "fill-bay", svg: shownOn }}
        />
      ))}
    </div>
  );
}

interface BarsProps {
  id: string;
  drawing: ReturnType<typeof sliceChart>;
  bases: readonly Basis[];
  text: { title: string; description: string; longestLabel: number };
  /** Of the whole, which is how long the track of a bar is. */
  shares: readonly number[];
  look: { bar: string; svg: string };
}

function Bars({ id, drawing, bases, text, shares, look }: BarsProps) {
  return (
    <svg
      viewBox={`0 0 ${String(drawing.width)} ${String(drawing.height)}`}
      role="img"
      aria-labelledby={`${id}-ten ${id}-mo-ta`}
      className={`h-auto w-full text-sm ${look.svg}`}
    >
      <title id={`${id}-ten`}>{text.title}</title>
      <desc id={`${id}-mo-ta`}>{text.description}</desc>
      <defs>
        <pattern
          id={`${id}-uoc-luong`}
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="3" height="6" className={look.bar} />
        </pattern>
      </defs>
      {drawing.bars.map((bar, index) => (
        <g key={bar.y}>
          <text x={0} y={bar.y + 16} className="fill-ink">
            {bar.name.length <= text.longestLabel
              ? bar.name
              : `${bar.name.slice(0, text.longestLabel - 1).trimEnd()}…`}
          </text>
          <text x={drawing.width} y={bar.y + 16} textAnchor="end" className="fill-muted">
            {formatShare(shares[index] ?? 0)}
          </text>
          <rect
            x={0}
            y={bar.y + 24}
            width={drawing.width}
            height={drawing.barHeight - 4}
            rx={3}
            className="fill-line"
          />
          <rect
            x={0}
            y={bar.y + 24}
            width={Math.round(drawing.width * (shares[index] ?? 0))}
            height={drawing.barHeight - 4}
            rx={3}
            className={bases[index] === "estimated" ? "stroke-bay" : look.bar}
            fill={bases[index] === "estimated" ? `url(#${id}-uoc-luong)` : undefined}
          />
        </g>
      ))}
    </svg>
  );
}

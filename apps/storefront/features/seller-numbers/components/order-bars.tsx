import type { MonthOrders } from "@cho-lang/retail-statistics/return-orders";
import { scaleBand, scaleLinear } from "d3-scale";
import { formatCount, formatMonth } from "@/features/statistics/format-figures";
import { sellerNumbers } from "@/messages/vi/seller-numbers";

const messages = sellerNumbers.orders;
const [WIDTH, HEIGHT] = [340, 180];
const MARGIN = { top: 12, right: 4, bottom: 24, left: 36 };
const BASE = HEIGHT - MARGIN.bottom;

interface OrderBarsProps {
  /** The latest first. */
  months: MonthOrders[];
}

/** Orders month by month, those of the market under those from elsewhere; the table beside it tells the same. */
export function OrderBars({ months }: OrderBarsProps) {
  const shown = months.toReversed();
  const x = scaleBand<string>()
    .domain(shown.map(({ month }) => month))
    .range([MARGIN.left, WIDTH - MARGIN.right])
    .padding(0.25);
  const most = Math.max(1, ...shown.map(({ floor, elsewhere }) => floor + (elsewhere ?? 0)));
  const y = scaleLinear().domain([0, most]).nice(3).range([BASE, MARGIN.top]);
  const [first, last] = [shown[0], shown.at(-1)];
  return (
    <figure className="flex max-w-xl flex-col gap-2">
      <svg
        viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`}
        role="img"
        aria-label={messages.chart}
        className="h-auto w-full text-xs"
      >
        {y
          .ticks(3)
          .filter(Number.isInteger)
          .map((count) => (
            <g key={count}>
              <line
                x1={MARGIN.left}
                x2={WIDTH - MARGIN.right}
                y1={y(count)}
                y2={y(count)}
                className="stroke-line"
              />
              <text x={MARGIN.left - 6} y={y(count) + 4} textAnchor="end" className="fill-muted">
                {formatCount(count)}
              </text>
            </g>
          ))}
        {shown.map(({ month, floor, elsewhere }) => {
          const [here, top] = [y(floor), y(floor + (elsewhere ?? 0))];
          const place = { x: x(month), width: x.bandwidth() };
          return (
            <g key={month}>
              <rect {...place} y={here} height={BASE - here} className="fill-bay" />
              <rect {...place} y={top} height={here - top} className="fill-muted" />
            </g>
          );
        })}
        <text x={MARGIN.left} y={HEIGHT - 6} className="fill-muted">
          {first === undefined ? null : formatMonth(first.month)}
        </text>
        <text x={WIDTH - MARGIN.right} y={HEIGHT - 6} textAnchor="end" className="fill-muted">
          {last === undefined || last === first ? null : formatMonth(last.month)}
        </text>
      </svg>
      <figcaption className="flex flex-wrap gap-x-4 text-sm text-muted">
        <Key colour="bg-bay" text={sellerNumbers.column.here} />
        <Key colour="bg-muted" text={sellerNumbers.column.elsewhere} />
      </figcaption>
    </figure>
  );
}

function Key({ colour, text }: { colour: string; text: string }) {
  return (
    <span className="inline-flex items-center gap-2">
      <span aria-hidden className={`inline-block size-3 rounded-xs ${colour}`} />
      {text}
    </span>
  );
}

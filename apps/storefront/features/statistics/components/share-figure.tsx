import type { Observation } from "@cho-lang/retail-statistics/observation";
import type { RetailShare } from "@cho-lang/retail-statistics/share";
import type { ShareTarget } from "@cho-lang/retail-statistics/targets";
import { spokenWords } from "../spoken-words";
import {
  formatDecimal,
  formatPercent,
  formatPeriodInText,
  formatRounded,
} from "../format-official";
import { shareChart } from "../share-chart-geometry";
import { ShareBars } from "./share-bars";
import { SourceLink } from "./source-link";

/** Drawn once for a phone and once for anything wider, so that type stays readable. */
const DRAWINGS = [
  { name: "hep", width: 300, shownOn: "sm:hidden" },
  { name: "rong", width: 900, shownOn: "max-sm:hidden" },
];

interface ShareFigureProps {
  /** At least one. */
  shares: RetailShare[];
  targets: ShareTarget[];
}

/** E-commerce in retail: both shares as numbers with their sources, then as bars against their targets. */
export function ShareFigure({ shares, targets }: ShareFigureProps) {
  return (
    <div className="flex flex-col gap-6 rounded-2xl border border-line bg-card p-4 sm:p-6">
      <h3 className="text-xl font-semibold">
        {spokenWords().official.share.heading(shares[0]?.year ?? "")}
      </h3>
      <dl className="grid gap-6 sm:grid-cols-2">
        {shares.map((share) => (
          <ShareNumber key={share.denominator} share={share} />
        ))}
      </dl>
      <div className="border-t border-line pt-4">
        {DRAWINGS.map(({ name, width, shownOn }) => (
          <ShareBars
            key={name}
            id={`ty-trong-${name}`}
            chart={shareChart(shares, targets, width)}
            className={shownOn}
          />
        ))}
        <p className="mt-2 text-sm text-muted">{spokenWords().official.chart.legend}</p>
      </div>
    </div>
  );
}

function ShareNumber({ share }: { share: RetailShare }) {
  return (
    <div className="flex flex-col">
      <dt className="order-2 font-medium">
        {spokenWords().official.share.of(spokenWords().official.share[share.denominator])}
        <span className="font-normal text-muted">
          {" "}
          ({spokenWords().official.share[share.of.basis]})
        </span>
      </dt>
      <dd className="order-1 text-5xl font-bold tabular-nums">{formatPercent(share.percent)}</dd>
      <dd className="order-3 mt-2 text-sm text-muted">
        {spokenWords().official.share.sum(
          formatRounded(share.numerator_value, 0),
          formatRounded(share.of.value, 1),
        )}
        . {share.of.basis === "ratio" ? <RatioNote inputs={share.of.inputs} /> : null}
      </dd>
      <dd className="order-4 mt-1 text-sm">
        {spokenWords().official.share.sources}:
        <Sources observations={[share.numerator, ...share.of.inputs]} />
      </dd>
    </div>
  );
}

function RatioNote({ inputs: [whole, part, partWhole] }: { inputs: Observation[] }) {
  return whole && part && partWhole
    ? spokenWords().official.share.ratioNote(
        formatDecimal(whole.value),
        formatDecimal(part.value),
        formatDecimal(partWhole.value),
        formatPeriodInText(part.period),
      )
    : null;
}

/** Each page once, however many values were read on it. */
function Sources({ observations }: { observations: Observation[] }) {
  const pages = new Map(observations.map((entry) => [entry.source.address, entry]));
  return (
    <ul>
      {[...pages.values()].map(({ source, published_on }) => (
        <li key={source.address} className="py-0.5">
          <SourceLink source={source} publishedOn={published_on} />
        </li>
      ))}
    </ul>
  );
}

import type { Indicator } from "@cho-lang/retail-statistics/indicators";
import { spokenWords } from "../spoken-words";
import { formatPercent } from "../format-official";
import { SourceLink } from "./source-link";
import { Year } from "./year";

/** The register of the other targets of the digital economy. */
export function IndicatorList({ indicators }: { indicators: Indicator[] }) {
  return (
    <details id="chi-tieu" className="rounded-2xl border border-line bg-card px-4 sm:px-6">
      <summary className="min-h-11 py-4 text-lg font-semibold">
        {spokenWords().official.indicators.heading}
      </summary>
      <p className="max-w-prose text-muted">{spokenWords().official.indicators.text}</p>
      <ul className="my-2">
        {indicators.map((indicator) => (
          <li key={indicator.id} className="border-t border-line py-3">
            {indicator.name[spokenWords().language]},{" "}
            {spokenWords().official.targets.area[indicator.area]}:{" "}
            <strong className="font-semibold whitespace-nowrap">{target(indicator)}</strong>{" "}
            <Year year={indicator.year} />
            <span className="block text-sm text-muted">
              {indicator.instrument[spokenWords().language]}. {spokenWords().official.share.sources}
              : <SourceLink source={indicator.source} />
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function target({ unit, target: value, bound }: Indicator): string {
  return spokenWords().official.indicators.bound[bound](
    unit === "percent"
      ? formatPercent(value)
      : spokenWords().official.indicators.enterprises(String(value)),
  );
}

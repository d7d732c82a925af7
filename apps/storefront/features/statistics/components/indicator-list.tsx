import type { Indicator } from "@cho-lang/retail-statistics/indicators";
import { officialStatistics as messages } from "@/messages/vi/official-statistics";
import { formatPercent } from "../format-official";
import { SourceLink } from "./source-link";
import { Year } from "./year";

/** The register of the other targets of the digital economy. */
export function IndicatorList({ indicators }: { indicators: Indicator[] }) {
  return (
    <details id="chi-tieu" className="rounded-2xl border border-line bg-card px-4 sm:px-6">
      <summary className="min-h-11 py-4 text-lg font-semibold">
        {messages.indicators.heading}
      </summary>
      <p className="max-w-prose text-muted">{messages.indicators.text}</p>
      <ul className="my-2">
        {indicators.map((indicator) => (
          <li key={indicator.id} className="border-t border-line py-3">
            {indicator.name.vi}, {messages.targets.area[indicator.area]}:{" "}
            <strong className="font-semibold whitespace-nowrap">{target(indicator)}</strong>{" "}
            <Year year={indicator.year} />
            <span className="block text-sm text-muted">
              {indicator.instrument.vi}. {messages.share.sources}:{" "}
              <SourceLink source={indicator.source} />
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function target({ unit, target: value, bound }: Indicator): string {
  return messages.indicators.bound[bound](
    unit === "percent" ? formatPercent(value) : messages.indicators.enterprises(String(value)),
  );
}

import type { WatchedIndicator } from "@/lib/medusa/official-statistics";
import { formatDecimal, formatPercent, formatPeriodInText } from "../format-official";
import { spokenWords } from "../spoken-words";
import { SourceLink } from "./source-link";
import { Year } from "./year";

/** The register of the other targets of the digital economy, instrument by instrument. */
export function IndicatorList({ indicators }: { indicators: WatchedIndicator[] }) {
  const { language, official } = spokenWords();
  const firsts = indicators.filter(
    ({ instrument }, index) => instrument.vi !== indicators[index - 1]?.instrument.vi,
  );
  return (
    <details id="chi-tieu" className="rounded-2xl border border-line bg-card px-4 sm:px-6">
      <summary className="min-h-11 py-4 text-lg font-semibold">
        {official.indicators.heading}
      </summary>
      <p className="max-w-prose text-muted">{official.indicators.text}</p>
      {firsts.map(({ id, instrument, area, source }) => (
        <div key={id} className="my-2 border-t border-line py-3">
          <p>
            {instrument[language]}
            {/* The province's own name it themselves. */}
            {area === "vietnam" ? `, ${official.targets.area.vietnam}` : ""}.{" "}
            {official.share.sources}: <SourceLink source={source} />
          </p>
          <ul className="mt-2 list-disc pl-5">
            {indicators
              .filter((one) => one.instrument.vi === instrument.vi)
              .map((one) => (
                <Item key={one.id} indicator={one} />
              ))}
          </ul>
        </div>
      ))}
    </details>
  );
}

function Item({ indicator }: { indicator: WatchedIndicator }) {
  const { language } = spokenWords();
  return (
    <li className="mt-2">
      {indicator.name[language]}:{" "}
      <strong className="font-semibold whitespace-nowrap">{target(indicator)}</strong>{" "}
      <Year year={indicator.year} />
      <small className="block text-sm text-muted">
        {indicator.definition[language]} <Latest indicator={indicator} />.
      </small>
    </li>
  );
}

/** What was last published of it, or that nothing was. */
function Latest({ indicator: { latest, unit } }: { indicator: WatchedIndicator }) {
  const { indicators, status } = spokenWords().official;
  if (latest === null) return indicators.none;
  const value = formatDecimal(latest.value);
  return (
    <>
      {indicators.result(
        formatPeriodInText(latest.period),
        unit === "percent" ? `${value}%` : indicators.enterprises(value),
        status[latest.status],
      )}{" "}
      (<SourceLink source={latest.source} publishedOn={latest.published_on} />)
    </>
  );
}

function target({ unit, target: value, bound }: WatchedIndicator): string {
  return spokenWords().official.indicators.bound[bound](
    unit === "percent"
      ? formatPercent(value)
      : spokenWords().official.indicators.enterprises(String(value)),
  );
}

import { hasTables } from "@cho-lang/retail-statistics/months";
import type { ProvincialRelease } from "@/lib/medusa/statistics-releases";
import { formatDecimal, formatPeriod } from "../format-official";
import { formatCount } from "../spoken-formats";
import { spokenWords } from "../spoken-words";

/** The released quarters and years, which no chart of months has, each with its interval and its shares. */
export function LongerReleases({ releases }: { releases: readonly ProvincialRelease[] }) {
  const longer = releases.filter(({ period }) => !hasTables(period));
  if (longer.length === 0) return null;
  const { trend } = spokenWords().release;
  return (
    <section id="quy-va-nam" aria-labelledby="quy-va-nam-muc" className="border-t border-line pt-4">
      <h3 id="quy-va-nam-muc" className="font-semibold">
        {trend.longer}
      </h3>
      <p className="text-sm text-muted">{trend.longerText}</p>
      <ul className="mt-2 list-disc pl-5 tabular-nums">
        {longer.map(({ period, outputs }) => (
          <li key={period} className="py-1">
            <Longer period={period} outputs={outputs} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Longer({ period, outputs }: Pick<ProvincialRelease, "period" | "outputs">) {
  const { trend, amount, estimate, share } = spokenWords().release;
  const { total, lower, upper } = outputs.online;
  const sureness =
    lower === null || upper === null
      ? estimate.known_only
      : trend.sureness(formatCount(lower), formatCount(upper));
  return (
    <>
      {trend.longerEntry(formatPeriod(period), amount(formatCount(total)), sureness)}
      {outputs.shares.map((one) => (
        <span key={one.denominator} className="block text-sm">
          {trend.longerShare(
            `${formatDecimal(one.percent)}%`,
            one.lower === null || one.upper === null
              ? null
              : trend.sureness(`${formatDecimal(one.lower)}%`, `${formatDecimal(one.upper)}%`),
            share[one.denominator],
          )}
        </span>
      ))}
    </>
  );
}

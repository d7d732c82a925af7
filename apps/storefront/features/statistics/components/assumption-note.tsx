import type { OfficialStatistics } from "@/lib/medusa/official-statistics";
import { formatCount } from "../spoken-formats";
import { spokenWords } from "../spoken-words";
import { formatDecimal, formatPercent } from "../format-official";

/** Rates are told no finer than a hundred đồng: the share that they are worked out of is rounded. */
const STEP = 100;

function formatRate(rate: number): string {
  return formatCount(Math.round(rate / STEP) * STEP);
}

/** What the shares stand on besides published figures, and how far that can be wrong. */
export function AssumptionNote({ statistics }: { statistics: OfficialStatistics }) {
  const [share] = statistics.shares;
  const { publishedShare } = statistics;
  if (share === undefined) return null;
  return (
    <div className="rounded-2xl bg-star-soft p-4 sm:p-6">
      <h3 className="text-xl font-semibold">{spokenWords().official.assumption.heading}</h3>
      <ul className="mt-2 flex list-disc flex-col gap-2 pl-5">
        <li>
          {spokenWords().official.assumption.rate(
            formatDecimal(share.numerator.value),
            formatCount(share.vnd_per_usd),
          )}
        </li>
        {publishedShare === null ? null : (
          <li>
            {spokenWords().official.assumption.published(
              formatPercent(Number(publishedShare.published.value)),
              formatRate(publishedShare.lowest),
              formatRate(publishedShare.highest),
            )}
          </li>
        )}
        <li>{spokenWords().official.assumption.scope}</li>
      </ul>
    </div>
  );
}

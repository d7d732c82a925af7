import type { Observation } from "@cho-lang/retail-statistics/observation";
import type { ReleasedShare } from "@cho-lang/retail-statistics/released-share";
import type { ProvincialRelease } from "@/lib/medusa/statistics-releases";
import { formatDecimal, formatPeriod } from "../format-official";
import { formatCount, formatDate } from "../spoken-formats";
import { spokenWords } from "../spoken-words";
import { DemonstrationBadge } from "./demonstration-badge";
import { SourceLink } from "./source-link";

/** The shares of a release, each with its interval and the division that it is, or that there is none yet. */
export function ReleaseShares({ release }: { release: ProvincialRelease }) {
  const { shares, online } = release.outputs;
  if (shares.length === 0) return <p className="max-w-prose">{spokenWords().release.noShare}</p>;
  return (
    <ul className="grid gap-4 sm:grid-cols-2">
      {shares.map((share) => (
        <li key={share.denominator} className="flex min-w-0 flex-col gap-1">
          <ShareText share={share} />
          <Division share={share} total={online.total} />
        </li>
      ))}
    </ul>
  );
}

function ShareText({ share: { denominator, percent, lower, upper } }: { share: ReleasedShare }) {
  const { share, shareInterval } = spokenWords().release;
  return (
    <p>
      <strong className="block text-2xl font-bold tabular-nums">{formatDecimal(percent)}%</strong>
      {share[denominator]}
      {lower === null || upper === null
        ? null
        : ` (${shareInterval(`${formatDecimal(lower)}%`, `${formatDecimal(upper)}%`)})`}
    </p>
  );
}

/** What was divided by what, and where that was published; what is made up was published nowhere. */
function Division({ share, total }: { share: ReleasedShare; total: number }) {
  const { divided } = spokenWords().release;
  const published = share.observations.filter(({ demonstration }) => !demonstration);
  return (
    <p className="text-sm text-muted">
      {divided(formatCount(total), formatDecimal(share.of))}
      {published.map((one, index) => (
        <Publication
          key={one.period}
          observation={one}
          alone={share.observations.length === 1}
          mark={index === 0 ? ": " : "; "}
        />
      ))}
      .{published.length < share.observations.length ? <MadeUp /> : null}
    </p>
  );
}

interface PublicationProps {
  observation: Observation;
  /** It is the whole total, so that its value need not be told once more. */
  alone: boolean;
  /** What stands before it. */
  mark: string;
}

function Publication({ observation, alone, mark }: PublicationProps) {
  const { official, release } = spokenWords();
  const { period, value, status, published_on, source } = observation;
  const facts = release.published(official.status[status], formatDate(published_on));
  return (
    <>
      {mark}
      {alone ? null : `${release.ofPeriod(formatPeriod(period), formatDecimal(value))}, `}
      {facts}, <SourceLink source={source} />
    </>
  );
}

function MadeUp() {
  return (
    <span className="mt-1 block">
      <DemonstrationBadge /> {spokenWords().release.madeUpRetail}
    </span>
  );
}

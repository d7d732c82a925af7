import { periodKind } from "@cho-lang/retail-statistics/period";
import type { ShareTarget } from "@cho-lang/retail-statistics/targets";
import type { ProvincialRelease } from "@/lib/medusa/statistics-releases";
import { againstTarget } from "../against-target";
import { formatPeriodInText } from "../format-official";
import { formatTarget } from "../format-target";
import { spokenWords } from "../spoken-words";
import { SourceLink } from "./source-link";

interface TargetVerdictProps {
  release: ProvincialRelease;
  /** The last year that is released, if that is another release: a target is one of a year. */
  lastYear: ProvincialRelease | null;
  /** Those of the province count here. */
  targets: readonly ShareTarget[];
}

/** What the province itself wants, with its instrument, and what the released share means against it. */
export function TargetVerdict({ release, lastYear, targets }: TargetVerdictProps) {
  const { language, release: words, official } = spokenWords();
  return targets
    .filter(({ area }) => area === "quang_ninh")
    .map((target) => (
      <div key={target.instrument.vi} className="max-w-prose">
        <p>
          {words.target(
            formatTarget(target),
            target.denominator === null
              ? words.targetOf
              : official.share.of(official.share[target.denominator]),
            String(target.year),
          )}{" "}
          <span className="text-sm text-muted">
            {target.instrument[language]}. {official.share.sources}:{" "}
            <SourceLink source={target.source} />
          </span>
        </p>
        {release.outputs.shares.length === 0 && !lastYear?.outputs.shares.length ? null : (
          <p className="mt-1">
            <VerdictText release={release} target={target} />{" "}
            {lastYear === null ? null : <VerdictText release={lastYear} target={target} />}{" "}
            {words.targetCounts}
          </p>
        )}
      </div>
    ));
}

/** One sentence, and that a month is no year where it is none. */
function VerdictText({ release, target }: { release: ProvincialRelease; target: ShareTarget }) {
  const { verdict, notAYear } = spokenWords().release;
  const reached = againstTarget(release.outputs.shares, target);
  if (reached === null) return null;
  const period = formatPeriodInText(release.period);
  return (
    <>
      {verdict[reached](period)}
      {periodKind(release.period) === "year" ? null : ` ${notAYear}`}
    </>
  );
}

import type { ShareTarget } from "@cho-lang/retail-statistics/targets";
import { spokenWords } from "../spoken-words";
import { formatTarget } from "../format-target";
import { SourceLink } from "./source-link";
import { Year } from "./year";

/** The targets for the share of e-commerce, each with its instrument. */
export function TargetList({ targets }: { targets: ShareTarget[] }) {
  return (
    <div id="muc-tieu">
      <h3 className="text-xl font-semibold">{spokenWords().official.targets.heading}</h3>
      <ul className="mt-2">
        {targets.map((target) => (
          <li
            key={`${target.instrument.vi} ${String(target.year)}`}
            className="flex flex-wrap gap-x-4 border-t border-line py-3 first:border-t-0"
          >
            <strong className="min-w-24 text-xl leading-8 font-bold tabular-nums">
              {formatTarget(target)}
            </strong>
            <p className="min-w-[min(100%,12rem)] flex-1">
              {target.denominator === null
                ? spokenWords().official.targets.unstated
                : spokenWords().official.share[target.denominator]}
              , {spokenWords().official.targets.area[target.area]}, <Year year={target.year} />
              <span className="block text-sm text-muted">
                {target.instrument[spokenWords().language]}. {spokenWords().official.share.sources}:{" "}
                <SourceLink source={target.source} />
              </span>
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}

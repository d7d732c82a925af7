import type { ShareTarget } from "@cho-lang/retail-statistics/targets";
import { officialStatistics as messages } from "@/messages/vi/official-statistics";
import { formatPercent } from "../format-official";
import { SourceLink } from "./source-link";
import { Year } from "./year";

/** The targets for the share of e-commerce, each with its instrument. */
export function TargetList({ targets }: { targets: ShareTarget[] }) {
  return (
    <div id="muc-tieu">
      <h3 className="text-xl font-semibold">{messages.targets.heading}</h3>
      <ul className="mt-2">
        {targets.map((target) => (
          <li
            key={`${target.instrument.vi} ${String(target.year)}`}
            className="flex flex-wrap gap-x-4 border-t border-line py-3 first:border-t-0"
          >
            <strong className="min-w-24 text-xl leading-8 font-bold tabular-nums">
              {targetShare(target)}
            </strong>
            <p className="min-w-[min(100%,12rem)] flex-1">
              {target.denominator === null
                ? messages.targets.unstated
                : messages.share[target.denominator]}
              , {messages.targets.area[target.area]}, <Year year={target.year} />
              <span className="block text-sm text-muted">
                {target.instrument.vi}. {messages.share.sources}:{" "}
                <SourceLink source={target.source} />
              </span>
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}

function targetShare({ from, to, above }: ShareTarget): string {
  if (from !== to) return messages.targets.range(String(from), formatPercent(to));
  return above ? messages.targets.above(formatPercent(from)) : formatPercent(from);
}

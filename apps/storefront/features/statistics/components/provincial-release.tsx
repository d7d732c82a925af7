import { monthsOf } from "@cho-lang/retail-statistics/months";
import type { PlannedRelease } from "@cho-lang/retail-statistics/release-calendar";
import type { ProvincialRelease as Release } from "@/lib/medusa/statistics-releases";
import type { ShareTarget } from "@cho-lang/retail-statistics/targets";
import { METHOD_IN_SHORT_PATH, METHOD_PATH } from "@/features/open-data/name-of-method";
import { formatCount, formatDate, formatShare } from "../spoken-formats";
import { knownChat } from "../known-chat";
import { spokenWords } from "../spoken-words";
import { formatPeriodInText } from "../format-official";
import { ComingReleases } from "./coming-releases";
import { ReleaseShares } from "./release-shares";
import { TargetVerdict } from "./target-verdict";

interface ProvincialReleaseProps {
  release: Release;
  /** The last year that is released, if that is another release. */
  lastYear: Release | null;
  /** What comes next, the nearest first. */
  calendar: readonly PlannedRelease[];
  /** What the share is held against: those of the province count here. */
  targets: readonly ShareTarget[];
  /** The page says further down what the terms mean. */
  defined: boolean;
}

/** The province's own figure: the number, how sure it is, what it is made of and when the next one comes. */
export function ProvincialRelease({
  release,
  lastYear,
  calendar,
  targets,
  defined,
}: ProvincialReleaseProps) {
  const { outputs, reason } = release;
  const { online } = outputs;
  const { floorShare, floorShareOfKnown } = spokenWords().release;
  const floorPart = outputs.floor_vnd / (online.total || 1);
  return (
    <section
      aria-labelledby="cua-tinh-muc"
      className="flex flex-col gap-4 rounded-2xl border border-line bg-card p-4 sm:p-6"
    >
      <h2 id="cua-tinh-muc" className="text-xl font-semibold">
        {spokenWords().release.heading(formatPeriodInText(release.period))}
      </h2>
      {release.demonstration ? (
        <p className="rounded-xl bg-star-soft p-4">{spokenWords().release.demonstration}</p>
      ) : null}
      <p className="text-4xl font-bold tabular-nums">
        {spokenWords().release.amount(formatCount(online.total))}
      </p>
      <p className="max-w-prose">
        {online.lower === null || online.upper === null
          ? spokenWords().release.knownOnly
          : spokenWords().release.interval(formatCount(online.lower), formatCount(online.upper))}
      </p>
      <Coverage outputs={outputs} />
      <ReleaseShares release={release} />
      <TargetVerdict release={release} lastYear={lastYear} targets={targets} />
      <p className="max-w-prose font-medium">
        {outputs.basis === "known_only"
          ? floorShareOfKnown(formatShare(floorPart))
          : floorShare(formatShare(floorPart))}
      </p>
      <Facts release={release} calendar={calendar} />
      <div className="flex max-w-prose flex-col gap-1 text-sm text-muted">
        <p>
          {spokenWords().release.method}{" "}
          <a
            href={METHOD_IN_SHORT_PATH}
            hrefLang="vi"
            className="text-bay underline underline-offset-4"
          >
            {spokenWords().release.methodInShort}
          </a>
          {" · "}
          <a href={METHOD_PATH} hrefLang="en" className="text-bay underline underline-offset-4">
            {spokenWords().release.fullMethod(String(outputs.method))}
          </a>
          {defined ? (
            <>
              {" · "}
              <a href="#dinh-nghia-numerator" className="text-bay underline underline-offset-4">
                {spokenWords().release.definitions}
              </a>
            </>
          ) : null}
        </p>
        <p>
          {spokenWords().release.version(String(release.version), formatDate(release.releasedOn))}
          {reason === null ? null : (
            <>
              {" "}
              {spokenWords().release.revised} <span lang="vi">{reason}</span>.
            </>
          )}
        </p>
        <p className="break-all">{spokenWords().release.check(release.outputsHash)}</p>
      </div>
    </section>
  );
}

/** Whose sales the figure is made of, and that it says nothing of anybody else's. */
function Coverage({ outputs }: Pick<Release, "outputs">) {
  const { coverage, coverageOfMonths, outside } = spokenWords().release;
  const sellers = formatCount(outputs.expected_returns);
  const isOneMonth = monthsOf(outputs.period).length === 1;
  return (
    <p className="max-w-prose">
      {isOneMonth ? coverage(sellers) : coverageOfMonths(sellers)}
      {outputs.sellers_outside_frame === 0
        ? null
        : ` ${outside(formatCount(outputs.sellers_outside_frame))}`}
    </p>
  );
}

function Facts({
  release: { outputs },
  calendar,
}: Pick<ProvincialReleaseProps, "release" | "calendar">) {
  const { facts, amount, returns, unknownChat } = spokenWords().release;
  const chat = knownChat(outputs);
  const rows = [
    [facts.floor, amount(formatCount(outputs.floor_vnd))],
    [facts.known, amount(formatCount(outputs.online.known))],
    [facts.returns, returns(formatCount(outputs.returns), formatCount(outputs.expected_returns))],
    [facts.chat, chat === null ? unknownChat : amount(formatCount(chat))],
  ];
  return (
    <dl className="grid gap-x-6 gap-y-3 sm:grid-cols-2">
      {rows.map(([label, value]) => (
        <div key={label}>
          <dt className="text-sm text-muted">{label}</dt>
          <dd className="font-medium tabular-nums">{value}</dd>
        </div>
      ))}
      <ComingReleases calendar={calendar} />
    </dl>
  );
}

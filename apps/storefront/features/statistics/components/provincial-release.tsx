import { formatDay } from "@/lib/format-day";
import type { ProvincialRelease as Release } from "@/lib/medusa/statistics-releases";
import { provincialRelease as messages } from "@/messages/vi/provincial-release";
import { formatCount } from "../format-figures";
import { formatDecimal, formatPeriod } from "../format-official";

interface ProvincialReleaseProps {
  release: Release;
  /** YYYY-MM-DD; null while no day is set. */
  nextReleaseOn: string | null;
}

/** The province's own figure: the number, how sure it is, what it is made of and when the next one comes. */
export function ProvincialRelease({ release, nextReleaseOn }: ProvincialReleaseProps) {
  const { outputs, reason } = release;
  const { online, shares } = outputs;
  return (
    <section
      aria-labelledby="cua-tinh-muc"
      className="flex flex-col gap-4 rounded-2xl border border-line bg-card p-4 sm:p-6"
    >
      <h2 id="cua-tinh-muc" className="text-xl font-semibold">
        {messages.heading(formatPeriod(release.period).toLocaleLowerCase("vi"))}
      </h2>
      {release.demonstration ? (
        <p className="rounded-xl bg-star-soft p-4">{messages.demonstration}</p>
      ) : null}
      <p className="text-4xl font-bold tabular-nums">
        {messages.amount(formatCount(online.total))}
      </p>
      <p className="max-w-prose">
        {online.lower === null || online.upper === null
          ? messages.knownOnly
          : messages.interval(formatCount(online.lower), formatCount(online.upper))}
      </p>
      {shares.length === 0 ? null : (
        <ul>
          {shares.map(({ denominator, percent, lower, upper }) => (
            <li key={denominator}>
              <strong className="font-semibold tabular-nums">{formatDecimal(percent)}%</strong>{" "}
              {messages.share[denominator]}
              {lower === null || upper === null
                ? null
                : ` (${messages.shareInterval(`${formatDecimal(lower)}%`, `${formatDecimal(upper)}%`)})`}
            </li>
          ))}
        </ul>
      )}
      <Facts release={release} nextReleaseOn={nextReleaseOn} />
      <div className="flex max-w-prose flex-col gap-1 text-sm text-muted">
        <p>{messages.method}</p>
        {outputs.sellers_outside_frame === 0 ? null : (
          <p>{messages.outside(formatCount(outputs.sellers_outside_frame))}</p>
        )}
        <p>
          {messages.version(String(release.version), formatDay(release.releasedOn))}
          {reason === null ? null : ` ${messages.revised(reason)}`}
        </p>
        <p className="break-all">{messages.check(release.outputsHash)}</p>
      </div>
    </section>
  );
}

function Facts({ release: { outputs }, nextReleaseOn }: ProvincialReleaseProps) {
  const { facts, amount, returns } = messages;
  const rows = [
    [facts.floor, amount(formatCount(outputs.floor_vnd))],
    [facts.known, amount(formatCount(outputs.online.known))],
    [facts.returns, returns(formatCount(outputs.returns), formatCount(outputs.expected_returns))],
    [facts.chat, amount(formatCount(outputs.chat.total))],
    ...(nextReleaseOn === null ? [] : [[facts.next, formatDay(nextReleaseOn)]]),
  ];
  return (
    <dl className="grid gap-x-6 gap-y-3 sm:grid-cols-2">
      {rows.map(([label, value]) => (
        <div key={label}>
          <dt className="text-sm text-muted">{label}</dt>
          <dd className="font-medium tabular-nums">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

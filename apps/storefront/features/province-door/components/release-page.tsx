import { formatCount } from "@/features/statistics/format-figures";
import { formatDecimal, formatPeriod } from "@/features/statistics/format-official";
import { formatDay } from "@/lib/format-day";
import { wordsIn } from "@/features/statistics/words";
import type { OpenedRelease, ProvincePerson } from "@/lib/medusa/province";
import { provinceDoor } from "@/messages/vi/province-door";
import { PageLink } from "@/ui/page-link";
import type { ProvinceFailure } from "../province-failure";
import { FailureNote } from "./failure-note";
import { ListedTables } from "./listed-tables";
import { ProvinceHeader } from "./province-header";
import { ReleaseSteps } from "./release-steps";

interface ReleasePageProps {
  person: ProvincePerson;
  release: OpenedRelease;
  failure: ProvinceFailure | null;
}

const messages = provinceDoor.release;

/** One version of a period's figures, all that they rest on, and the step that comes next. */
export function ReleasePage({ person, release, failure }: ReleasePageProps) {
  const isOut = release.state === "released" || release.state === "revised";
  return (
    <>
      <ProvinceHeader person={person} />
      <FailureNote failure={failure} />
      <div className="flex flex-col gap-2">
        <PageLink
          href="/tinh/cong-bo"
          className="inline-flex min-h-11 items-center self-start text-bay underline underline-offset-4 print:hidden"
        >
          {messages.all}
        </PageLink>
        <h1 className="text-3xl font-bold">
          {provinceDoor.releases.name(formatPeriod(release.period), String(release.version))}
        </h1>
        <p className="text-muted">
          {release.release_on === null
            ? provinceDoor.releases.state[release.state]
            : provinceDoor.releases.on(
                provinceDoor.releases.state[release.state],
                formatDay(release.release_on),
              )}
        </p>
        {isOut ? null : <p className="font-medium text-lantern">{messages.early}</p>}
      </div>
      <p className="text-4xl font-bold tabular-nums wrap-break-word">
        {messages.amount(formatCount(release.outputs.online.total))}
      </p>
      <Facts rows={figures(release)} />
      <ListedTables outputs={release.outputs} />
      <ReleaseSteps person={person} release={release} />
      <section aria-labelledby="dau-vao" className="flex flex-col gap-2">
        <h2 id="dau-vao" className="text-xl font-semibold">
          {messages.inputs}
        </h2>
        <dl className="flex flex-col gap-2 text-sm">
          {Object.entries(release.input_hashes).map(([name, hash]) => (
            <div key={name}>
              <dt className="text-muted">{inputText(name)}</dt>
              <dd className="break-all">{hash}</dd>
            </div>
          ))}
        </dl>
      </section>
    </>
  );
}

function inputText(name: string): string {
  const known: Record<string, string> = messages.input;
  return known[name] ?? name;
}

type Row = [label: string, value: string];

function Facts({ rows }: { rows: Row[] }) {
  return (
    <dl className="grid gap-x-8 gap-y-3 sm:grid-cols-2">
      {rows.map(([label, value]) => (
        <div key={label}>
          <dt className="text-sm text-muted">{label}</dt>
          <dd className="font-medium tabular-nums wrap-anywhere">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function figures({ outputs, ...release }: OpenedRelease): Row[] {
  const { facts, amount, of } = messages;
  const { online } = outputs;
  const interval =
    online.lower === null || online.upper === null
      ? messages.knownOnly
      : messages.range(formatCount(online.lower), formatCount(online.upper));
  return [
    [facts.interval, interval],
    [facts.known, amount(formatCount(online.known))],
    [facts.floor, amount(formatCount(outputs.floor_vnd))],
    [facts.chat, amount(formatCount(outputs.chat.total))],
    ...outputs.shares.map(({ denominator, percent, lower, upper, observations }): Row => {
      const told = formatDecimal(percent);
      const share =
        lower === null || upper === null
          ? `${told}%`
          : messages.share(told, formatDecimal(lower), formatDecimal(upper));
      const isMadeUp = observations.some(({ demonstration }) => demonstration);
      return [
        facts[denominator],
        isMadeUp ? `${share}. ${wordsIn("vi").release.madeUpRetail}` : share,
      ];
    }),
    [facts.returns, of(formatCount(outputs.returns), formatCount(outputs.expected_returns))],
    [
      facts.flagged,
      messages.flagged(
        formatCount(outputs.flagged_returns),
        formatCount(outputs.unreviewed_returns),
      ),
    ],
    [facts.outside, formatCount(outputs.sellers_outside_frame)],
    [facts.computed, release.computed_by],
    [facts.checked, release.checked_by ?? messages.nobody],
    ...(release.reason === null ? [] : [[facts.reason, release.reason] satisfies Row]),
    [facts.code, release.code_version],
    [facts.outputs, release.outputs_hash],
  ];
}

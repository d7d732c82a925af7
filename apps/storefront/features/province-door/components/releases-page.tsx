import { formatPeriod } from "@/features/statistics/format-official";
import { formatDay } from "@/lib/format-day";
import type { ProvincePerson, ReleaseStep } from "@/lib/medusa/province";
import { provinceDoor } from "@/messages/vi/province-door";
import { buttonClass } from "@/ui/button-class";
import { PageLink } from "@/ui/page-link";
import { computeRelease } from "../actions/compute-release";
import type { ProvinceFailure } from "../province-failure";
import { releasePath } from "../release-path";
import { FailureNote } from "./failure-note";
import { ProvinceHeader } from "./province-header";

interface ReleasesPageProps {
  person: ProvincePerson;
  releases: ReleaseStep[];
  failure: ProvinceFailure | null;
}

const messages = provinceDoor.releases;
const FIELD = "min-h-12 w-full rounded-lg border border-field bg-paper px-3 font-normal";

/** Every release and how far it has come, and the way to the next one. */
export function ReleasesPage({ person, releases, failure }: ReleasesPageProps) {
  return (
    <>
      <ProvinceHeader person={person} here="releases" />
      <FailureNote failure={failure} />
      <div>
        <h1 className="text-3xl font-bold">{messages.title}</h1>
        <p className="max-w-prose text-muted">{messages.intro}</p>
      </div>
      {person.rights.includes("compute") ? <ComputeForm /> : null}
      {releases.length === 0 ? (
        <p className="text-muted">{messages.none}</p>
      ) : (
        <ul className="flex flex-col divide-y divide-line rounded-2xl border border-line bg-card">
          {releases.map((release) => (
            <li key={release.id}>
              <PageLink
                href={releasePath(release.id)}
                className="flex min-h-16 flex-wrap items-center justify-between gap-x-4 gap-y-1 p-4 hover:text-bay"
              >
                <strong className="font-semibold">
                  {messages.name(formatPeriod(release.period), String(release.version))}
                </strong>
                <span className="text-muted">
                  {release.release_on === null
                    ? messages.state[release.state]
                    : messages.on(messages.state[release.state], formatDay(release.release_on))}
                </span>
              </PageLink>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function ComputeForm() {
  return (
    <form
      action={computeRelease}
      className="flex max-w-xl flex-col gap-4 rounded-2xl border border-line bg-card p-4 sm:p-6"
    >
      <h2 className="text-xl font-semibold">{messages.compute}</h2>
      <input type="hidden" name="tiep" value="/tinh/cong-bo" />
      <div className="flex flex-col gap-1">
        <label htmlFor="ky" className="font-medium">
          {messages.period}
        </label>
        <input
          id="ky"
          name="ky"
          required
          maxLength={20}
          autoComplete="off"
          aria-describedby="ky-viet"
          className={FIELD}
        />
        <p id="ky-viet" className="text-sm text-muted">
          {messages.periodHint}
        </p>
      </div>
      <label className="flex flex-col gap-1 font-medium">
        {messages.reason}
        <input name="ly-do" maxLength={200} autoComplete="off" className={FIELD} />
      </label>
      <button className={`${buttonClass("primary")} self-start`}>{messages.computeSubmit}</button>
    </form>
  );
}

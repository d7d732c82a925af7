import { vietnamDay } from "@cho-lang/ocop/vietnam-day";
import { formatPeriod } from "@/features/statistics/format-official";
import { formatDay } from "@/lib/format-day";
import type { ProvincePerson, ReleaseStep } from "@/lib/medusa/province";
import { provinceDoor } from "@/messages/vi/province-door";
import { PageLink } from "@/ui/page-link";
import { FRAME_PATH } from "../files-path";
import { periodsToCompute } from "../periods-to-compute";
import type { ProvinceFailure } from "../province-failure";
import { releasePath } from "../release-path";
import { ComputeForm } from "./compute-form";
import { FailureNote } from "./failure-note";
import { ProvinceHeader } from "./province-header";

interface ReleasesPageProps {
  person: ProvincePerson;
  releases: ReleaseStep[];
  failure: ProvinceFailure | null;
}

const messages = provinceDoor.releases;

/** Every release and how far it has come, and the way to the next one. */
export function ReleasesPage({ person, releases, failure }: ReleasesPageProps) {
  return (
    <>
      <ProvinceHeader person={person} here="releases" />
      <FailureNote failure={failure} />
      <div>
        <h1 className="text-3xl font-bold">{messages.title}</h1>
        <p className="max-w-prose text-muted">{messages.intro}</p>
        <a
          href={FRAME_PATH}
          className="inline-flex min-h-11 items-center font-medium text-bay underline underline-offset-4"
        >
          {messages.frame}
        </a>
      </div>
      {person.rights.includes("compute") ? (
        <ComputeForm
          years={periodsToCompute(
            vietnamDay(new Date()),
            releases.map(({ period }) => period),
          )}
        />
      ) : null}
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

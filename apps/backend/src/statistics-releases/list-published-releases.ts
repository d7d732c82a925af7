import { releaseCalendar, type PlannedRelease } from "@cho-lang/retail-statistics/release-calendar";
import type { ReleasedShare } from "@cho-lang/retail-statistics/released-share";
import { howSettled } from "@cho-lang/retail-statistics/how-settled";
import type { MedusaContainer } from "@medusajs/framework/types";
import { listReleases } from "./list-releases";
import type { PublicRelease, PublicShare, PublicVersion, ReleaseView } from "./release-view";

/** What the public knows of the province's own figures on a day. */
export interface PublishedReleases {
  /** The last version of each period that was out, the latest period first; or the one version asked for. */
  releases: PublicRelease[];
  /** Every version that was ever out by that day, the latest period and of it the latest version first. */
  versions: PublicVersion[];
  /** The next twelve months. */
  calendar: PlannedRelease[];
  /** The nearest day of the calendar, set or planned. */
  next_release_on: string | null;
}

/** A version that was out. */
type ReleasedView = ReleaseView & { release_on: string };

/**
 * What was public on a day (YYYY-MM-DD), or of that one version of a period, which need not be the last, with the
 * days to come as they were set and planned then.
 */
export async function listPublishedReleases(
  container: MedusaContainer,
  day: string,
  one?: { period: string; version: number },
): Promise<PublishedReleases> {
  return toPublished(await listReleases(container, day), day, one);
}

/** The same of releases as they stand on that day. */
export function toPublished(
  all: readonly ReleaseView[],
  day: string,
  one?: { period: string; version: number },
): PublishedReleases {
  const out = all.filter(isOut);
  const coming = all.flatMap(({ state, period, release_on }) =>
    state === "scheduled" && release_on !== null ? [{ period, release_on }] : [],
  );
  const calendar = releaseCalendar(
    day,
    coming,
    out.map(({ period }) => period),
  );
  return {
    releases: out
      .filter(({ state, period, version }) =>
        one === undefined ? state === "released" : period === one.period && version === one.version,
      )
      .map(toPublicRelease),
    versions: out.map(toPublicVersion),
    calendar,
    next_release_on: calendar[0]?.release_on ?? null,
  };
}

function isOut(one: ReleaseView): one is ReleasedView {
  return (one.state === "released" || one.state === "revised") && one.release_on !== null;
}

function toPublicRelease({ release_on, ...one }: ReleasedView): PublicRelease {
  return {
    period: one.period,
    version: one.version,
    reason: one.reason,
    locked_at: one.locked_at,
    demonstration: one.demonstration,
    code_version: one.code_version,
    input_hashes: one.input_hashes,
    outputs_hash: one.outputs_hash,
    outputs: one.outputs,
    released_on: release_on,
  };
}

function toPublicVersion({ release_on, outputs, ...one }: ReleasedView): PublicVersion {
  return {
    period: one.period,
    version: one.version,
    reason: one.reason,
    released_on: release_on,
    demonstration: one.demonstration,
    method: outputs.method,
    total_vnd: outputs.online.total,
    lower_vnd: outputs.online.lower,
    upper_vnd: outputs.online.upper,
    shares: outputs.shares.map(toPublicShare),
    outputs_hash: one.outputs_hash,
  };
}

function toPublicShare({ observations, ...share }: ReleasedShare): PublicShare {
  return { ...share, ...howSettled(observations) };
}

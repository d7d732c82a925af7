import { monthsOf } from "@cho-lang/retail-statistics/months";
import type { ObservationStatus } from "@cho-lang/retail-statistics/observation";
import type { PlannedRelease } from "@cho-lang/retail-statistics/release-calendar";
import type { ReleasedShare } from "@cho-lang/retail-statistics/released-share";
import type { ReleaseOutputs } from "@cho-lang/retail-statistics/release-outputs";
import { callBackend } from "./call-backend";

/** The province's figures of one period, as they are out. */
export interface ProvincialRelease {
  /** 2026-10, 2026-Q4, 2027-01/2027-02 or 2026. */
  period: string;
  version: number;
  /** Why it was revised; null for version 1. */
  reason: string | null;
  /** YYYY-MM-DD. */
  releasedOn: string;
  demonstration: boolean;
  /** SHA-256 of the outputs as canonical JSON. */
  outputsHash: string;
  outputs: ReleaseOutputs;
}

/** A share of a version, in per cent, with how settled its denominator is and when that was published. */
export interface VersionShare extends Omit<ReleasedShare, "observations"> {
  status: ObservationStatus | null;
  /** YYYY-MM-DD; as `status`, null for a denominator that is made up. */
  published_on: string | null;
}

/** One version that is or was the public one of its period; amounts are whole đồng. */
export interface ReleaseVersion {
  period: string;
  version: number;
  reason: string | null;
  /** YYYY-MM-DD. */
  releasedOn: string;
  demonstration: boolean;
  /** Version of the method. */
  method: number;
  total: number;
  /** The 90 % interval; null where only what is known is told. */
  lower: number | null;
  upper: number | null;
  shares: VersionShare[];
  outputsHash: string;
}

/** The release that tells of the latest month, and the day of the next one; null for what there is not. */
export interface ProvincialReleases {
  latest: ProvincialRelease | null;
  /** Of every period the last version that is out, that which tells of the latest month first; a month before its quarter and its year. */
  all: ProvincialRelease[];
  /** Every version that was ever out, the period that tells of the latest month and its latest version first. */
  versions: ReleaseVersion[];
  /** What comes in the next twelve months, the nearest first. */
  calendar: PlannedRelease[];
}

/** What to ask for: what was public on a day, or one version of a period; neither is what is public now. */
export interface AskedRelease {
  /** YYYY-MM-DD. */
  as_of?: string;
  period?: string;
  version?: string;
}

type ReleaseWire = Omit<ProvincialRelease, "releasedOn" | "outputsHash"> & {
  released_on: string;
  outputs_hash: string;
};

interface VersionWire extends Pick<
  ReleaseVersion,
  "period" | "version" | "reason" | "demonstration" | "method" | "shares"
> {
  released_on: string;
  total_vnd: number;
  lower_vnd: number | null;
  upper_vnd: number | null;
  outputs_hash: string;
}

/** The answer of the open-data API, whose form is published. */
export interface ReleasesWire {
  releases: ReleaseWire[];
  versions: VersionWire[];
  calendar: PlannedRelease[];
}

/**
 * What the province has released of its own, as the open-data API tells it.
 *
 * @throws BackendUnreachable when nobody answers, BackendError when it refuses what is asked
 */
export function readReleasesWire(ask: AskedRelease = {}): Promise<ReleasesWire> {
  const search = new URLSearchParams(
    Object.entries(ask).filter(([, value]) => value !== undefined),
  ).toString();
  return callBackend<ReleasesWire>(
    `/open-data/statistics-releases${search === "" ? "" : `?${search}`}`,
  );
}

/**
 * The same as the pages use it.
 *
 * @throws BackendUnreachable when nobody answers, BackendError when it refuses
 */
export async function readProvincialReleases(ask?: AskedRelease): Promise<ProvincialReleases> {
  const { releases, versions, calendar } = await readReleasesWire(ask);
  const all = releases.toSorted(byRecency).map(toRelease);
  return {
    latest: all[0] ?? null,
    all,
    versions: versions.toSorted(byRecency).map(toVersion),
    calendar,
  };
}

/**
 * By the last month told, so that a revision of a past period does not push the newest off the page, and of
 * those that end with one month the shortest first: the month, before its quarter and its year.
 */
function byRecency(a: { period: string }, b: { period: string }): number {
  const [ofA, ofB] = [monthsOf(a.period), monthsOf(b.period)];
  return (ofB.at(-1) ?? "").localeCompare(ofA.at(-1) ?? "") || ofA.length - ofB.length;
}

function toRelease({ released_on, outputs_hash, ...wire }: ReleaseWire): ProvincialRelease {
  return { ...wire, releasedOn: released_on, outputsHash: outputs_hash };
}

function toVersion({
  released_on,
  total_vnd,
  lower_vnd,
  upper_vnd,
  outputs_hash,
  ...wire
}: VersionWire): ReleaseVersion {
  return {
    ...wire,
    releasedOn: released_on,
    total: total_vnd,
    lower: lower_vnd,
    upper: upper_vnd,
    outputsHash: outputs_hash,
  };
}

import { monthsOf } from "@cho-lang/retail-statistics/months";
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

/** The release that tells of the latest month, and the day of the next one; null for what there is not. */
export interface ProvincialReleases {
  latest: ProvincialRelease | null;
  /** Of every period the last version that is out, that which tells of the latest month first. */
  all: ProvincialRelease[];
  nextReleaseOn: string | null;
}

type ReleaseWire = Omit<ProvincialRelease, "releasedOn" | "outputsHash"> & {
  released_on: string;
  outputs_hash: string;
};

/**
 * What the province has released of its own.
 *
 * @throws BackendUnreachable when nobody answers, BackendError when it refuses
 */
export async function readProvincialReleases(): Promise<ProvincialReleases> {
  const { releases, next_release_on } = await callBackend<{
    releases: ReleaseWire[];
    next_release_on: string | null;
  }>("/open-data/statistics-releases");
  const all = releases.toSorted((a, b) => ageOf(b).localeCompare(ageOf(a))).map(toRelease);
  return { latest: all[0] ?? null, all, nextReleaseOn: next_release_on };
}

/** By the last month told, so that a revision of a past period does not push the newest off the page. */
function ageOf({ period, released_on }: ReleaseWire): string {
  return `${monthsOf(period).at(-1) ?? period} ${released_on}`;
}

function toRelease({ released_on, outputs_hash, ...wire }: ReleaseWire): ProvincialRelease {
  return { ...wire, releasedOn: released_on, outputsHash: outputs_hash };
}

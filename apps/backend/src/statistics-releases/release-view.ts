import type { ObservationStatus } from "@cho-lang/retail-statistics/observation";
import type { ReleasedShare } from "@cho-lang/retail-statistics/released-share";
import type { ReleaseOutputs } from "@cho-lang/retail-statistics/release-outputs";

/** How far a release has come: `released` from its day on, `revised` when a later version is out. */
export type ReleaseState = "computed" | "checked" | "scheduled" | "released" | "revised";

/** A release as the operators see it on its way. */
export interface ReleaseView {
  id: string;
  period: string;
  version: number;
  state: ReleaseState;
  /** Why it was revised; null for version 1. */
  reason: string | null;
  /** ISO 8601. */
  locked_at: string;
  computed_by: string;
  checked_by: string | null;
  /** YYYY-MM-DD; null while no day is set. */
  release_on: string | null;
  demonstration: boolean;
  code_version: string;
  input_hashes: Record<string, string>;
  outputs_hash: string;
  outputs: ReleaseOutputs;
}

/** What everybody may know of a release. It names neither sellers nor operators. */
export type PublicRelease = Pick<
  ReleaseView,
  | "period"
  | "version"
  | "reason"
  | "locked_at"
  | "demonstration"
  | "code_version"
  | "input_hashes"
  | "outputs_hash"
  | "outputs"
> & { released_on: string };

/** A share of a version, without the publications that its denominator was read in. */
export interface PublicShare extends Omit<ReleasedShare, "observations"> {
  /** How settled the denominator is: of several publications the least settled one's; null where it is made up. */
  status: ObservationStatus | null;
  /** Day of the last of these publications, YYYY-MM-DD; null where it is made up. */
  published_on: string | null;
}

/** One version that is or was the public one of its period, without its tables and hashes of inputs. */
export interface PublicVersion {
  period: string;
  version: number;
  reason: string | null;
  released_on: string;
  demonstration: boolean;
  /** Version of METHOD.md. */
  method: number;
  total_vnd: number;
  /** The bounds of the 90 % interval; null where only what is known is told. */
  lower_vnd: number | null;
  upper_vnd: number | null;
  shares: PublicShare[];
  outputs_hash: string;
}

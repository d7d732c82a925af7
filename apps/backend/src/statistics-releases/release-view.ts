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

import type { ReleasedShare } from "@cho-lang/retail-statistics/released-share";
import type { ReleasedSum, ReleaseOutputs } from "@cho-lang/retail-statistics/release-outputs";
import { decimal, denominator, observation, period } from "./official-schema";
import { count, day, dong, instant, list, oneOf, orNull, record, text } from "./shape";
import type { Schema } from "./shape";

const sha256: Schema = { type: "string", pattern: "^[0-9a-f]{64}$" };

const sum = record({
  total: dong,
  known: dong,
  lower: orNull(dong),
  upper: orNull(dong),
} satisfies Record<keyof ReleasedSum, Schema>);

const share = record({
  denominator,
  of: decimal,
  observations: list(observation),
  percent: decimal,
  lower: orNull(decimal),
  upper: orNull(decimal),
} satisfies Record<keyof ReleasedShare, Schema>);

const outputs = record({
  method: count,
  period,
  basis: oneOf(["estimated", "known_only"]),
  floor_vnd: dong,
  online: sum,
  chat: sum,
  expected_returns: count,
  returns: count,
  sellers_outside_frame: count,
  flagged_returns: count,
  unreviewed_returns: count,
  shares: list(share),
} satisfies Record<keyof ReleaseOutputs, Schema>);

/** `statistics-releases.json`: the province's own figures that are out, and when the next ones are. */
export const RELEASES_SCHEMA = record({
  releases: list(
    record({
      period,
      version: count,
      reason: orNull(text),
      locked_at: instant,
      demonstration: { type: "boolean" },
      code_version: text,
      input_hashes: { type: "object", additionalProperties: sha256 },
      outputs_hash: sha256,
      outputs,
      released_on: day,
    }),
  ),
  next_release_on: orNull(day),
});

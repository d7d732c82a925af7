import { OBSERVATION_STATUSES } from "@cho-lang/retail-statistics/observation";
import type { PlannedRelease } from "@cho-lang/retail-statistics/release-calendar";
import type { ReleasedShare } from "@cho-lang/retail-statistics/released-share";
import type {
  ReleasedRow,
  ReleasedSum,
  ReleasedTable,
  ReleaseOutputs,
} from "@cho-lang/retail-statistics/release-outputs";
import { TABLE_NAMES } from "@cho-lang/retail-statistics/table-sale";
import type { releaseJson } from "@/features/statistics/release-files";
import { RELEASE_CHARTS } from "@/features/statistics/release-rows";
import type { VersionShare } from "@/lib/medusa/statistics-releases";
import { decimal, denominator, observation, period } from "./official-schema";
import {
  bothLanguages,
  count,
  day,
  dong,
  instant,
  list,
  oneOf,
  orNull,
  record,
  text,
} from "./shape";
import type { Schema } from "./shape";

const sha256: Schema = { type: "string", pattern: "^[0-9a-f]{64}$" };

const sum = record({
  total: dong,
  known: dong,
  lower: orNull(dong),
  upper: orNull(dong),
} satisfies Record<keyof ReleasedSum, Schema>);

/** A share of next to nothing has as many decimals as show its first digits. */
const percent: Schema = { type: "string", pattern: String.raw`^\d+\.\d{2,}$` };

const versionShare = record({
  denominator,
  of: decimal,
  percent,
  lower: orNull(percent),
  upper: orNull(percent),
  status: orNull(oneOf(OBSERVATION_STATUSES)),
  published_on: orNull(day),
} satisfies Record<keyof VersionShare, Schema>);

const share = record({
  denominator,
  of: decimal,
  observations: list(observation),
  percent,
  lower: orNull(percent),
  upper: orNull(percent),
} satisfies Record<keyof ReleasedShare, Schema>);

const tables = list(
  record({
    table: oneOf(TABLE_NAMES),
    rows: list(record({ keys: list(text), vnd: dong } satisfies Record<keyof ReleasedRow, Schema>)),
  } satisfies Record<keyof ReleasedTable, Schema>),
);

const outputs = record(
  {
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
  } satisfies Record<Exclude<keyof ReleaseOutputs, "tables">, Schema>,
  // Releases of the first version of the method have none.
  { tables },
);

/** `statistics-releases.json`: the province's own figures that are out, all their versions, and when the next ones are. */
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
  versions: list(
    record({
      period,
      version: count,
      reason: orNull(text),
      released_on: day,
      demonstration: { type: "boolean" },
      method: count,
      total_vnd: dong,
      lower_vnd: orNull(dong),
      upper_vnd: orNull(dong),
      shares: list(versionShare),
      outputs_hash: sha256,
    }),
  ),
  calendar: list(
    record({ period, release_on: day, basis: oneOf(["set", "rule"]) } satisfies Record<
      keyof PlannedRelease,
      Schema
    >),
  ),
  next_release_on: orNull(day),
});

/** `release-by-*.json`: one chart of the latest release that has tables. */
export const RELEASE_CHART_SCHEMA = record({
  chart: oneOf(RELEASE_CHARTS),
  release: orNull(
    record({
      period,
      version: count,
      released_on: day,
      demonstration: { type: "boolean" },
      outputs_hash: sha256,
    }),
  ),
  disclosure: bothLanguages,
  rows: list(
    record({
      keys: list(text),
      name: bothLanguages,
      goods_vnd: dong,
      basis: oneOf(["counted", "reported", "estimated", "mixed"]),
      of: oneOf(["floor", "online", "chat"]),
    } satisfies Record<keyof ReturnType<typeof releaseJson>["rows"][number], Schema>),
  ),
});

import type { ProvincialRelease, ProvincialReleases } from "@/lib/medusa/statistics-releases";
import { kindOfFigures } from "./kind-of-figures";
import { nameOfRow } from "./name-of-row";
import { RELEASE_CHARTS, releaseRows, type ReleaseChart } from "./release-rows";
import { tellsTables } from "./tells-tables";
import { toCsv } from "./to-csv";
import { wordsIn } from "./words";

const FILE_NAMES = {
  commune: "release-by-commune",
  group: "release-by-group",
  star: "release-by-star",
  kind: "release-by-kind",
  channel: "release-by-channel",
} as const satisfies Record<ReleaseChart, string>;

/** The name of a chart's files, without the ending. */
export function releaseFileName(chart: ReleaseChart): (typeof FILE_NAMES)[ReleaseChart] {
  return FILE_NAMES[chart];
}

/** The chart whose files go by a name; null for none. */
export function chartOfFile(name: string): ReleaseChart | null {
  return RELEASE_CHARTS.find((chart) => FILE_NAMES[chart] === name) ?? null;
}

/** The release with tables of a period, or of the latest one that has them; null for none. */
export function releaseToFile(
  { all }: ProvincialReleases,
  period: string | null,
): ProvincialRelease | null {
  return all.find((one) => tellsTables(one) && (period === null || one.period === period)) ?? null;
}

/** One chart of a release for machines; without a release there are no rows. */
export function releaseJson(release: ProvincialRelease | null, chart: ReleaseChart) {
  const [vi, en] = [wordsIn("vi"), wordsIn("en")];
  return {
    chart,
    release: release && {
      period: release.period,
      version: release.version,
      released_on: release.releasedOn,
      demonstration: release.demonstration,
      outputs_hash: release.outputsHash,
    },
    disclosure: { vi: vi.release.disclosure, en: en.release.disclosure },
    rows: (release === null ? [] : releaseRows(release.outputs, chart)).map((row) => ({
      keys: row.keys,
      name: { vi: nameOfRow(chart, row, vi), en: nameOfRow(chart, row, en) },
      goods_vnd: row.vnd,
      basis: row.basis,
      of: row.of,
    })),
  };
}

/** The same as CSV. Each row says of which version it is and whether it is invented. */
export function releaseCsv(release: ProvincialRelease | null, chart: ReleaseChart): string {
  const words = wordsIn("vi");
  const { column, basis, of } = words.release;
  return toCsv(
    [
      column.period,
      column.version,
      column.keys,
      column.name,
      column.goods,
      column.basis,
      column.of,
      column.releasedOn,
      words.statistics.column.kind,
    ],
    (release === null ? [] : releaseRows(release.outputs, chart)).map((row) => [
      release?.period ?? "",
      release?.version ?? "",
      row.keys.join(" "),
      nameOfRow(chart, row, words),
      row.vnd,
      basis[row.basis],
      of[row.of],
      release?.releasedOn ?? "",
      release ? kindOfFigures(release) : "",
    ]),
  );
}

import type { Observation } from "@cho-lang/retail-statistics/observation";
import { SERIES } from "@cho-lang/retail-statistics/series";
import type { OfficialStatistics } from "@/lib/medusa/official-statistics";
import { officialStatistics as messages } from "@/messages/vi/official-statistics";
import { toCsv } from "./to-csv";

const { column } = messages;

/** The files of official figures, by the name under which anybody may ask for them. */
export const OFFICIAL_FILES = {
  "official-statistics": observationsCsv,
  "ecommerce-shares": sharesCsv,
  "share-targets": targetsCsv,
  indicators: indicatorsCsv,
} as const satisfies Record<string, (statistics: OfficialStatistics) => string>;

export type OfficialFile = keyof typeof OFFICIAL_FILES;

/** Whether a path segment, without its ending, names a file of official figures. */
export function isOfficialFile(name: string): name is OfficialFile {
  return Object.hasOwn(OFFICIAL_FILES, name);
}

function observationsCsv({ observations }: OfficialStatistics): string {
  return toCsv(
    [
      column.series,
      column.name,
      column.period,
      column.value,
      column.unit,
      column.status,
      column.publishedOn,
      column.recordedAt,
      column.source,
      column.address,
    ],
    observations.map(({ series, source, ...row }) => [
      series,
      SERIES[series].name.vi,
      row.period,
      row.value,
      messages.unit[SERIES[series].unit],
      messages.status[row.status],
      row.published_on,
      row.recorded_at,
      source.name,
      source.address,
    ]),
  );
}

function sharesCsv({ shares, asOf }: OfficialStatistics): string {
  return toCsv(
    [
      column.year,
      column.denominator,
      column.percent,
      column.numeratorValue,
      column.denominatorValue,
      column.basis,
      column.rate,
      column.asOf,
    ],
    shares.map(({ year, denominator, percent, of, ...share }) => [
      year,
      messages.share[denominator],
      percent,
      share.numerator_value,
      of.value,
      messages.share[of.basis],
      share.vnd_per_usd,
      asOf,
    ]),
  );
}

function targetsCsv({ targets }: OfficialStatistics): string {
  return toCsv(
    [
      column.year,
      column.area,
      column.denominator,
      column.from,
      column.to,
      column.above,
      column.instrument,
      column.source,
      column.address,
    ],
    targets.map(({ year, area, denominator, from, to, above, instrument, source }) => [
      year,
      messages.targets.area[area],
      denominator === null ? messages.targets.unstated : messages.share[denominator],
      from,
      to,
      above ? messages.targets.yes : messages.targets.no,
      instrument.vi,
      source.name,
      source.address,
    ]),
  );
}

function indicatorsCsv({ indicators }: OfficialStatistics): string {
  return toCsv(
    [
      column.indicator,
      column.series,
      column.name,
      column.definition,
      column.area,
      column.unit,
      column.year,
      column.bound,
      column.target,
      column.instrument,
      column.source,
      column.address,
      column.latestPeriod,
      column.latestValue,
      column.status,
      column.publishedOn,
      column.latestSource,
      column.latestAddress,
    ],
    indicators.map(({ latest, ...one }) => [
      one.id,
      one.series,
      one.name.vi,
      one.definition.vi,
      messages.targets.area[one.area],
      messages.unit[one.unit],
      one.year,
      messages.indicators.comparison[one.bound],
      one.target,
      one.instrument.vi,
      one.source.name,
      one.source.address,
      ...latestCells(latest),
    ]),
  );
}

/** Empty while nothing was published. */
function latestCells(latest: Observation | null): string[] {
  return latest === null
    ? ["", "", "", "", "", ""]
    : [
        latest.period,
        latest.value,
        messages.status[latest.status],
        latest.published_on,
        latest.source.name,
        latest.source.address,
      ];
}

import { howSettled } from "@cho-lang/retail-statistics/how-settled";
import type { ProvincialReleases } from "@/lib/medusa/statistics-releases";
import { kindOfFigures } from "./kind-of-figures";
import { knownChat } from "./known-chat";
import { shareCells, shareColumns } from "./share-cells";
import { toCsv } from "./to-csv";
import { wordsIn } from "./words";

/** The file of every released period's total, of all its versions, and of the releases to come. */
export const PERIODS_FILE = "provincial-retail";
export const VERSIONS_FILE = "provincial-retail-versions";
export const CALENDAR_FILE = "release-calendar";

const LISTS = {
  [PERIODS_FILE]: periodsCsv,
  [VERSIONS_FILE]: versionsCsv,
  [CALENDAR_FILE]: calendarCsv,
} as const satisfies Record<string, (releases: ProvincialReleases) => string>;

/** Writes the list that a file of this name, without the ending, holds; null for none. */
export function listOfFile(name: string): ((releases: ProvincialReleases) => string) | null {
  return Object.entries(LISTS).find(([file]) => file === name)?.[1] ?? null;
}

/** Every released period's total in its latest version, the latest period first. */
export function periodsCsv({ all }: ProvincialReleases): string {
  const { statistics, release } = wordsIn("vi");
  const { column } = release;
  return toCsv(
    [
      column.period,
      column.version,
      column.total,
      column.lower,
      column.upper,
      column.estimate,
      column.known,
      column.floor,
      column.chat,
      column.returns,
      column.expected,
      column.releasedOn,
      ...shareColumns(),
      statistics.column.kind,
    ],
    all.map((one) => [
      one.period,
      one.version,
      one.outputs.online.total,
      one.outputs.online.lower ?? "",
      one.outputs.online.upper ?? "",
      release.estimate[one.outputs.basis],
      one.outputs.online.known,
      one.outputs.floor_vnd,
      knownChat(one.outputs) ?? "",
      one.outputs.returns,
      one.outputs.expected_returns,
      one.releasedOn,
      ...shareCells(
        one.outputs.shares.map((share) => ({ ...share, ...howSettled(share.observations) })),
      ),
      kindOfFigures(one),
    ]),
  );
}

/** Every version that was ever public, with the reason of a revision. */
export function versionsCsv({ versions }: ProvincialReleases): string {
  const { statistics, release } = wordsIn("vi");
  const { column } = release;
  return toCsv(
    [
      column.period,
      column.version,
      column.releasedOn,
      column.reason,
      column.total,
      column.lower,
      column.upper,
      column.estimate,
      column.method,
      column.outputsHash,
      ...shareColumns(),
      statistics.column.kind,
    ],
    versions.map((one) => [
      one.period,
      one.version,
      one.releasedOn,
      one.reason ?? "",
      one.total,
      one.lower ?? "",
      one.upper ?? "",
      release.estimate[one.lower === null ? "known_only" : "estimated"],
      one.method,
      one.outputsHash,
      ...shareCells(one.shares),
      kindOfFigures(one),
    ]),
  );
}

/** What comes out in the next twelve months. */
export function calendarCsv({ calendar }: ProvincialReleases): string {
  const { column, calendar: words } = wordsIn("vi").release;
  return toCsv(
    [column.period, column.releasedOn, column.dayBasis],
    calendar.map(({ period, release_on, basis }) => [period, release_on, words.basis[basis]]),
  );
}

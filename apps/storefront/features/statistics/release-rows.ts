import type { ReleaseOutputs, ReleasedRow } from "@cho-lang/retail-statistics/release-outputs";
import type { TableName } from "@cho-lang/retail-statistics/table-sale";

/** The charts that a release with tables has. */
export const RELEASE_CHARTS = ["commune", "group", "star", "kind", "channel"] as const;
export type ReleaseChart = (typeof RELEASE_CHARTS)[number];

/** How a row's figure is known: `mixed` is counted, reported and estimated together. */
export type Basis = "counted" | "reported" | "estimated" | "mixed";

/** A row of one chart; its keys are what it is of, several when these are told together. */
export interface ReleaseRow {
  keys: string[];
  /** Whole đồng. */
  vnd: number;
  basis: Basis;
  /** The sum that it is a part of: what the floor delivered, the numerator, or chat and phone beside it. */
  of: "floor" | "online" | "chat";
}

/** The rows of one chart, the largest first, stars from five down and channels in their order; none without tables. */
export function releaseRows(outputs: ReleaseOutputs, chart: ReleaseChart): ReleaseRow[] {
  if (outputs.tables === undefined || outputs.tables.length === 0) return [];
  const rowsOf = (table: TableName) =>
    outputs.tables?.find((one) => one.table === table)?.rows ?? [];
  if (chart === "channel") return channelRows(outputs, rowsOf("elsewhere"), rowsOf("chat"));
  const basis = chart === "kind" ? "mixed" : "counted";
  const of = chart === "kind" ? "online" : "floor";
  const rows = rowsOf(chart).map(({ keys, vnd }): ReleaseRow => ({ keys, vnd, basis, of }));
  return chart === "star"
    ? rows.toSorted((a, b) => rankOfStars(b) - rankOfStars(a))
    : rows.toSorted(
        (a, b) => Number(a.keys.length > 1) - Number(b.keys.length > 1) || b.vnd - a.vnd,
      );
}

/** The letter that marks a row told of several keys, on the map and in the table: "A" is the largest; null for others. */
export function letterOf(row: ReleaseRow, rows: readonly ReleaseRow[]): string | null {
  const place = rows.filter(({ keys }) => keys.length > 1).indexOf(row);
  return place < 0 ? null : String.fromCharCode(65 + place);
}

function rankOfStars({ keys: [key = ""] }: ReleaseRow): number {
  return Number(key) || 0;
}

/** The numerator by channel, then what lies beside it; what no return told is one estimated row of each. */
function channelRows(
  { floor_vnd, online, chat }: ReleaseOutputs,
  elsewhere: readonly ReleasedRow[],
  chats: readonly ReleasedRow[],
): ReleaseRow[] {
  const reported =
    (of: "online" | "chat") =>
    ({ keys, vnd }: ReleasedRow): ReleaseRow => ({ keys, vnd, basis: "reported", of });
  const estimated = (of: "online" | "chat", vnd: number): ReleaseRow => ({
    keys: ["estimated"],
    vnd,
    basis: "estimated",
    of,
  });
  const rows: ReleaseRow[] = [
    { keys: ["own_floor"], vnd: floor_vnd, basis: "counted", of: "online" },
    ...elsewhere.map(reported("online")),
    estimated("online", online.total - online.known),
    ...chats.map(reported("chat")),
    estimated("chat", chat.total - chat.known),
  ];
  return rows.filter(({ basis, vnd }) => basis !== "estimated" || vnd > 0);
}

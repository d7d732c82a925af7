import fc from "fast-check";
import type { FloorCell, ReleaseInputs } from "../release-inputs";
import { releaseTables } from "../release-tables";
import { tellsOneSeller } from "../tells-one-seller";
import { toEarlierVersion } from "../to-earlier-version";

export const MONTH = "2026-10";

export function inputsOf(
  cells: readonly FloorCell[],
  earlier: ReleaseInputs["earlier"],
  method = 5,
): ReleaseInputs {
  const nothing = { frame: [], returns: [], reviews: [], observations: [] };
  return { method, period: MONTH, ...nothing, floor: cells, cells, earlier };
}

export function cell(
  seller: string,
  commune: string,
  goods_vnd: number,
  group = "1",
  stars = "none",
): FloorCell {
  const area = ["3", "4", "5"].includes(commune) ? "islands" : "";
  return { seller, month: MONTH, commune, area, group, stars, goods_vnd };
}

/** What somebody sold in one cell, and in which of two versions it is. */
export interface Sale {
  seller: string;
  commune: string;
  group: string;
  stars: string;
  goods_vnd: number;
  when: "both" | "first" | "second";
}

/** Two versions of one month: the second has some goods that the first had not, and lacks some it had. */
export function revise(
  sales: readonly Sale[],
  method = 5,
): { before: ReleaseInputs; now: ReleaseInputs } {
  const of = (versions: string[]) =>
    sales
      .filter(({ when }) => versions.includes(when))
      .map(({ seller, commune, goods_vnd, group, stars }) =>
        cell(seller, commune, goods_vnd, group, stars),
      );
  const before = inputsOf(of(["both", "first"]), [], method);
  const first = toEarlierVersion(1, before, { tables: releaseTables(before, []) });
  return { before, now: inputsOf(of(["both", "second"]), [first], method) };
}

/** One that may be public, as its first version may. */
export const revision = fc
  .array(
    fc.record<Sale>({
      seller: fc.nat(20).map(String),
      commune: fc.nat(5).map(String),
      group: fc.nat(3).map(String),
      stars: fc.constantFrom("none", "none", "none", "none", "3", "4"),
      goods_vnd: fc.oneof(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 2000 })),
      when: fc.constantFrom("both", "both", "both", "both", "first", "second"),
    }),
    { minLength: 15, maxLength: 90, size: "max" },
  )
  .map((sales) => revise(sales))
  .filter(({ before, now }) => !tellsOneSeller(before) && !tellsOneSeller(now));

/** A revision in which each table by itself is safe in both versions: who sold where and what for how much, and when. */
export const foundRevision = (
  [
    ["9", "5", "2", 2000, "both"],
    ["7", "5", "1", 1000, "both"],
    ["18", "2", "3", 100, "first"],
    ["20", "2", "0", 1000, "both"],
    ["7", "3", "2", 1, "both"],
    ["11", "4", "1", 100, "both"],
    ["7", "2", "3", 1, "first"],
    ["14", "4", "0", 1000, "first"],
    ["9", "0", "0", 1000, "both"],
    ["6", "0", "3", 1, "both"],
    ["17", "5", "1", 500, "both"],
    ["19", "4", "2", 100, "both"],
    ["0", "4", "2", 1, "both"],
    ["6", "1", "3", 1000, "second"],
    ["17", "4", "2", 2000, "second"],
    ["4", "5", "2", 500, "second"],
    ["20", "0", "3", 100, "second"],
    ["4", "3", "3", 2000, "second"],
  ] satisfies [string, string, string, number, Sale["when"]][]
).map(([seller, commune, group, goods_vnd, when]): Sale => ({
  seller,
  commune,
  group,
  stars: "none",
  goods_vnd,
  when,
}));

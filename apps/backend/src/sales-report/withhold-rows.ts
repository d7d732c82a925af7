import { communeByCode } from "@cho-lang/ocop/communes";
import type { Cell } from "@cho-lang/retail-statistics/disclosure";
import { withhold } from "@cho-lang/retail-statistics/withhold";
import type { DeliveredSaleSum } from "../modules/sales/delivered-sale-sum";
import { wholeDong } from "./whole-dong";

/** The lists of the report. */
export type Kind = Exclude<DeliveredSaleSum["of"], "total" | "commune_month">;

/** Which rows lose their figures, and the sums that are published in their place. */
export interface Withholding {
  hidden: Set<string | null>;
  sums: { area: string | null; keys: (string | null)[]; goods_vnd: number }[];
}

/** A sum as a cell of a table: its goods, and the sellers behind them. */
export function cellOf(sum: DeliveredSaleSum): Cell {
  return {
    value: wholeDong(sum.goods_vnd),
    sellers: sum.sellers,
    largest: sum.largest.map(({ seller, goods_vnd }) => ({ seller, value: wholeDong(goods_vnd) })),
  };
}

/**
 * What else is withheld with a row where need be: of months the latest, so that a month that has only
 * begun goes with the one before; elsewhere the smallest.
 */
function inOrderOfGiving(kind: Kind, rows: DeliveredSaleSum[]): DeliveredSaleSum[] {
  return kind === "month"
    ? rows.toReversed()
    : rows.toSorted((a, b) => wholeDong(a.goods_vnd) - wholeDong(b.goods_vnd));
}

function areaOf(kind: Kind, key: string | null): string | null {
  return kind === "commune" ? (communeByCode(key ?? "")?.former_districts[0] ?? null) : null;
}

/** Which rows of one list are withheld, and what they come to. */
export function withholdRows(kind: Kind, rows: DeliveredSaleSum[]): Withholding {
  const keys = new Map(rows.map(({ key }) => [key ?? "", key]));
  const groups = withhold(
    inOrderOfGiving(kind, rows).map((sum) => ({
      ...cellOf(sum),
      key: sum.key ?? "",
      area: areaOf(kind, sum.key),
    })),
  );
  const sums = groups.map((group) => ({
    area: group.area,
    keys: group.keys.map((key) => keys.get(key) ?? null).sort(),
    goods_vnd: group.value,
  }));
  return { hidden: new Set(sums.flatMap((group) => group.keys)), sums };
}

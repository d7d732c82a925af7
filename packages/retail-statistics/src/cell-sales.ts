import type { CellSale } from "./cell-sale";
import { exactSum } from "./exact-sum";
import { monthsOf } from "./months";
import type { ReleaseInputs } from "./release-inputs";

/** What the floor delivered of a period by commune, group, stars and seller, its months added up. */
export function cellSales({
  period,
  cells = [],
}: Pick<ReleaseInputs, "period" | "cells">): CellSale[] {
  const months = monthsOf(period);
  const sums = new Map<string, CellSale>();
  for (const { month, seller, commune, group, stars, goods_vnd } of cells) {
    if (!months.includes(month) || goods_vnd === 0) continue;
    const name = [commune, group, stars, seller].join("\n");
    const vnd = exactSum([sums.get(name)?.vnd ?? 0, goods_vnd]);
    sums.set(name, { commune, group, star: stars, seller, vnd });
  }
  return [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, sale]) => sale);
}

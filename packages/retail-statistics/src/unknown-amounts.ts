import type { CellKeys, CellSale } from "./cell-sale";
import { bySeller } from "./contributions";

/**
 * What a cell comes to, in one version of a release or in several: between versions in which every seller's part
 * of it is the same it is one amount, and somebody who knows that nothing has changed there knows so.
 */
export interface UnknownAmount {
  readonly keys: CellKeys;
  /** Places of its versions in the list. */
  readonly versions: readonly number[];
  /** Whole đồng; 0 where only other versions have sales there. */
  readonly vnd: number;
}

/** The amounts behind tables: one or more of each cell that has sales in any version. */
export function unknownAmounts(versions: readonly (readonly CellSale[])[]): UnknownAmount[] {
  const cells = new Map<string, { keys: CellKeys; sales: CellSale[][] }>();
  versions.forEach((sales, version) => {
    for (const sale of sales) {
      const { commune, group, star } = sale;
      const name = [commune, group, star].join("\n");
      const cell = cells.get(name) ?? {
        keys: { commune, group, star },
        sales: versions.map((): CellSale[] => []),
      };
      cell.sales[version]?.push(sale);
      cells.set(name, cell);
    }
  });
  return [...cells.values()].flatMap(({ keys, sales }) => amountsOf(keys, sales));
}

function amountsOf(keys: CellKeys, sales: readonly (readonly CellSale[])[]): UnknownAmount[] {
  const amounts = new Map<string, { versions: number[]; vnd: number }>();
  sales.forEach((own, version) => {
    const parts = [...bySeller(own)].sort(([a], [b]) => (a < b ? -1 : 1));
    const name = JSON.stringify(parts);
    const amount = amounts.get(name) ?? {
      versions: [],
      vnd: parts.reduce((sum, [, vnd]) => sum + vnd, 0),
    };
    amount.versions.push(version);
    amounts.set(name, amount);
  });
  return [...amounts.values()].map((amount) => ({ keys, ...amount }));
}

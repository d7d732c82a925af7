/** The tables that share out what the floor delivered, the same goods each: a cell is one key of each of them. */
export const CELL_TABLES = ["commune", "group", "star"] as const;

export type CellTable = (typeof CELL_TABLES)[number];

/** Where goods stand in each of these tables. */
export type CellKeys = Readonly<Record<CellTable, string>>;

/** What one seller sold in one cell over a period. */
export interface CellSale extends CellKeys {
  readonly seller: string;
  /** Whole đồng, more than 0. */
  readonly vnd: number;
}

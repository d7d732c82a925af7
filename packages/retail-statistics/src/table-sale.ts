/**
 * The tables of a release. `commune`, `group` and `star` share out what the floor delivered, which is
 * counted; `kind` the numerator, estimated part included; `elsewhere` and `chat` what was reported.
 */
export const TABLE_NAMES = ["commune", "group", "star", "kind", "elsewhere", "chat"] as const;

export type TableName = (typeof TABLE_NAMES)[number];

/** What is known of one seller in one row of a table, or was imputed of her. */
export interface TableSale {
  readonly table: TableName;
  readonly key: string;
  readonly seller: string;
  /** Whole đồng, more than 0. */
  readonly vnd: number;
}

import type { ReturnAmounts } from "@cho-lang/retail-statistics/return-channels";
import type { ReturnQuestionCode } from "@cho-lang/retail-statistics/return-questions";
import { returnShare, type ReturnShare } from "@cho-lang/retail-statistics/return-share";
import type { InferTypeOf } from "@medusajs/framework/types";
import type { Actor } from "../audit/act";
import type MonthlyReturn from "../modules/monthly-return/models/monthly-return";

export type ReturnRow = InferTypeOf<typeof MonthlyReturn>;

/** One version of a month's return. */
export interface ReturnView {
  /** YYYY-MM. */
  month: string;
  version: number;
  nothing_sold: boolean;
  /** Whole đồng, VAT included. */
  amounts: ReturnAmounts;
  /** Orders outside this market; null when they were not counted. */
  other_orders: number | null;
  /** When the market's own figure was counted, ISO 8601. */
  own_floor_as_of: string;
  confirmed: ReturnQuestionCode[];
  /** Why it was corrected; null for the first version. */
  reason: string | null;
  filed_by: Pick<Actor, "kind" | "name" | "role">;
  /** ISO 8601. */
  filed_at: string;
  share: ReturnShare | null;
}

/** The amounts of a stored version. */
export function amountsOf(row: Pick<ReturnRow, "amounts">): ReturnAmounts {
  return row.amounts as unknown as ReturnAmounts;
}

/** A stored version for those who may see it. */
export function toReturnView(row: ReturnRow): ReturnView {
  const { kind, name, role } = row.filed_by as unknown as Actor;
  const amounts = amountsOf(row);
  return {
    month: row.month,
    version: row.version,
    nothing_sold: row.nothing_sold,
    amounts,
    other_orders: row.other_orders,
    own_floor_as_of: new Date(row.own_floor_as_of).toISOString(),
    confirmed: (row.confirmed as { codes: ReturnQuestionCode[] }).codes,
    reason: row.reason,
    filed_by: { kind, name, role },
    filed_at: new Date(row.filed_at).toISOString(),
    share: returnShare(amounts),
  };
}

/** Of versions in their order the last of each key, in the order in which keys come first. */
export function lastVersions<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Row[] {
  return [...new Map(rows.map((row) => [keyOf(row), row])).values()];
}

import type { CellSale } from "./cell-sale";
import type { Observation } from "./observation";
import type { Period } from "./period";
import type { ReleasedTable } from "./release-outputs";
import type { TableSale } from "./table-sale";

/** A seller known to the province, as the frame says it. Her stratum is size × kind × region. */
export interface FrameEntry {
  readonly id: string;
  readonly size: string;
  readonly kind: string;
  readonly region: string;
  /** First month in which she sold, YYYY-MM. */
  readonly from: string;
  /** Last month in which she sold as herself; null: she still does. */
  readonly until: string | null;
  /** Who carries her business on after `until`; null: nobody does. */
  readonly merged_into: string | null;
}

/** What of a seller the floor delivered in a month: counted, not asked. */
export interface FloorSales {
  readonly seller: string;
  readonly month: string;
  /** Goods in whole đồng, tax included, delivery apart. */
  readonly goods_vnd: number;
}

/** The same goods by where their seller stood, what they were, and their stars: all as on that day. */
export interface FloorCell extends FloorSales {
  readonly commune: string;
  /** What the commune lies in, and may be told as a part of; empty: nothing. */
  readonly area: string;
  readonly group: string;
  readonly stars: string;
}

/** What a seller reported for a month: goods to final consumers, in whole đồng, the floor's own apart. */
export interface ReportedMonth {
  readonly seller: string;
  readonly month: string;
  readonly other_floors_vnd: number;
  readonly own_site_vnd: number;
  readonly social_chat_vnd: number;
  readonly phone_vnd: number;
}

/**
 * What a statistician makes of a return that stands out. `unique`: right, but nobody is like her, so it
 * stands for no other. `refused`: as if there were none. `floor_included`: she counted what she sold on
 * this floor among other floors once more, so it is taken off once.
 */
export type Treatment = "unique" | "refused" | "floor_included";

export interface ReturnReview {
  readonly seller: string;
  readonly month: string;
  /** Null: right as it is. */
  readonly treatment: Treatment | null;
  readonly reason: string;
}

/** A version of the same period that everybody can read, or will be able to. */
export interface EarlierVersion {
  readonly version: number;
  /** Its tables; none where it had none. */
  readonly tables: readonly ReleasedTable[];
  /** Who stands behind its figures. */
  readonly sales: readonly TableSale[];
  /** What was imputed in its tables, by the seller of whom it was; from method 3 on. */
  readonly imputed?: readonly TableSale[];
  /** Who stands behind its cells; from method 5 on. */
  readonly cells?: readonly CellSale[];
}

/** Everything that a release is worked out from, as it stood when it was locked. */
export interface ReleaseInputs {
  /** Version of METHOD.md. */
  readonly method: number;
  readonly period: Period;
  readonly frame: readonly FrameEntry[];
  readonly floor: readonly FloorSales[];
  /** One at most of each seller and month; of the period and of twelve months before it. */
  readonly returns: readonly ReportedMonth[];
  /** One at most of each seller and month. */
  readonly reviews: readonly ReturnReview[];
  /** Official figures for the period. */
  readonly observations: readonly Observation[];
  /** The floor's goods of the period once more, for the tables; from method 2 on. */
  readonly cells?: readonly FloorCell[];
  /** The versions that a revision can be compared with, the earliest first; from method 2 on. */
  readonly earlier?: readonly EarlierVersion[];
}

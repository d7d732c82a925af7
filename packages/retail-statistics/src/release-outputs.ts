import type { ReleasedShare } from "./released-share";
import type { TableName } from "./table-sale";

/** Sales of a period, in whole đồng. */
export interface ReleasedSum {
  total: number;
  /** Of it: counted on the floor or reported. The rest is imputed. */
  known: number;
  /** 90 % interval; null when nothing is estimated. */
  lower: number | null;
  upper: number | null;
}

/** A table of a release: its rows share its sum among them. */
export interface ReleasedTable {
  table: TableName;
  rows: ReleasedRow[];
}

export interface ReleasedRow {
  /** One, or those that are told together, in their order. */
  keys: string[];
  /** Whole đồng. */
  vnd: number;
}

/** What is released of one period. It names no seller. */
export interface ReleaseOutputs {
  /** Version of METHOD.md. */
  method: number;
  period: string;
  /** `known_only`: too few returns came for the others to be estimated, who are left out. */
  basis: "estimated" | "known_only";
  /** What the floor delivered, counted; part of `online`. */
  floor_vnd: number;
  /** The numerator: this floor, other floors and own sites. */
  online: ReleasedSum;
  /** Orders by chat, in social media or by phone, never part of it. */
  chat: ReleasedSum;
  /** Sellers of the frame and returns that could be used, once a month each. */
  expected_returns: number;
  returns: number;
  /** Sellers on the floor whom the frame does not know: only their sales on the floor are in it. */
  sellers_outside_frame: number;
  /** Returns that stand out, and how many of them nobody has looked at. */
  flagged_returns: number;
  unreviewed_returns: number;
  shares: ReleasedShare[];
  /** Empty for periods of several months but January and February; none before method 2. */
  tables?: ReleasedTable[];
}

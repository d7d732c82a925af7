import { ruleInForce, type DatedRule } from "./rule-in-force";
import type { VietnamDay } from "./vietnam-day";

/** The three parts of the sheet that a council fills in. */
export type SheetPart = "A" | "B" | "C";

export interface ScoringSheet extends DatedRule {
  /** Points at most for each part, 100 in all. */
  readonly points: Readonly<Record<SheetPart, number>>;
}

export const PART_NAMES: Readonly<Record<SheetPart, string>> = {
  A: "Sản phẩm và sức mạnh của cộng đồng",
  B: "Khả năng tiếp thị",
  C: "Chất lượng sản phẩm",
};

/** How the points are shared. Decision 1489/QĐ-TTg of 6/7/2025 changed who assesses, not the sheet. */
export const SCORING_SHEETS: readonly ScoringSheet[] = [
  {
    from: "2019-08-21",
    instrument: "Quyết định 1048/QĐ-TTg ngày 21/8/2019",
    points: { A: 35, B: 25, C: 40 },
  },
  {
    from: "2023-02-24",
    instrument: "Quyết định 148/QĐ-TTg ngày 24/2/2023",
    points: { A: 40, B: 25, C: 35 },
  },
];

/** The sheet in force on `day`. Throws RangeError before 21/8/2019. */
export function scoringSheetOn(day: VietnamDay): ScoringSheet {
  return ruleInForce(SCORING_SHEETS, day);
}

import type { Stars } from "./certificate";
import type { EvidenceItem } from "./evidence-checklist";
import { scoringSheetOn, type SheetPart } from "./scoring-sheet";
import type { VietnamDay } from "./vietnam-day";

const PARTS: readonly SheetPart[] = ["A", "B", "C"];

/** What one part of the sheet still asks for on the way to a star. */
export interface NextStarPart {
  part: SheetPart;
  /** The most that the part gives, of 100 points in all. */
  points: number;
  /**
   * What the market cannot show: first what the star is out of reach without, then what the market would show
   * and has not, then what only paper, a sample or the council itself can show.
   */
  items: EvidenceItem[];
}

/** Whether an item must be fulfilled for a star, whatever the score. */
export function isConditionOf(item: Pick<EvidenceItem, "condition_from">, stars: Stars): boolean {
  return item.condition_from !== null && item.condition_from <= stars;
}

function rankOf(item: EvidenceItem, wanted: Stars): number {
  if (isConditionOf(item, wanted)) return 0;
  return item.state === "missing" ? 1 : 2;
}

/**
 * What stands between a product and `wanted` stars, by part of the sheet in force on `day`; within a rank in
 * the order of the sheet. How many points a council gives for it nobody knows beforehand.
 *
 * @param items of `evidenceChecklist` on the same day
 */
export function nextStarChecklist(
  items: readonly EvidenceItem[],
  wanted: Stars,
  day: VietnamDay,
): NextStarPart[] {
  const { points } = scoringSheetOn(day);
  return PARTS.map((part) => ({
    part,
    points: points[part],
    items: items
      .filter((item) => item.part === part && item.state !== "shown")
      .toSorted((a, b) => rankOf(a, wanted) - rankOf(b, wanted)),
  }));
}

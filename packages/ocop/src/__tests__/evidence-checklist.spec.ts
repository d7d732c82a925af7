import { evidenceChecklist, type EvidenceFacts } from "../evidence-checklist";
import { isConditionOf, nextStarChecklist } from "../next-star-checklist";
import { SCORING_SHEETS, scoringSheetOn } from "../scoring-sheet";

const SIX_MONTHS = ["2026-05", "2026-06", "2026-07", "2026-08", "2026-09", "2026-10"];

function stateOf(criterion: string, facts: Partial<EvidenceFacts>, day = "2026-11-02") {
  const nothing = {
    months_with_sales: new Set<string>(),
    story: "",
    pictures: 0,
    instructions: "",
  };
  const items = evidenceChecklist({ ...nothing, ...facts }, day);
  return items.find((item) => item.criterion === criterion)?.state;
}

describe("the checklist of an assessment", () => {
  it("shows online sales from six months in a row on", () => {
    expect(stateOf("B4", { months_with_sales: new Set(SIX_MONTHS) })).toBe("shown");
    expect(stateOf("B4", { months_with_sales: new Set(SIX_MONTHS.slice(1)) })).toBe("missing");
    expect(stateOf("B4", {})).toBe("missing");
  });

  it("shows a story only with its pictures", () => {
    expect(stateOf("B5", { story: "Vịt thả bãi triều.", pictures: 2 })).toBe("shown");
    expect(stateOf("B5", { story: "Vịt thả bãi triều." })).toBe("missing");
    expect(stateOf("B5", { story: " ", pictures: 2 })).toBe("missing");
  });

  it("shows how it is used where the listing says it", () => {
    expect(stateOf("C10", { instructions: "Luộc 12 phút." })).toBe("shown");
    expect(stateOf("C10", { instructions: " " })).toBe("missing");
  });

  it("never claims what only paper can show", () => {
    for (const criterion of ["A1", "A2", "A3", "C6", "C7", "C8", "C9", "C11"]) {
      expect(stateOf(criterion, { story: "x", pictures: 1 })).toBe("bring");
    }
  });

  it("names the condition of four stars, and the commune since it assesses", () => {
    const items = evidenceChecklist(
      { months_with_sales: new Set(), story: "", pictures: 0, instructions: "" },
      "2026-11-02",
    );
    expect(items.filter((item) => item.condition_from === 4).map((item) => item.criterion)).toEqual(
      ["A2"],
    );
    expect(items[0]?.text).toContain("UBND cấp xã");
  });
});

describe("what one star more asks for", () => {
  const facts = {
    months_with_sales: new Set(SIX_MONTHS),
    story: "",
    pictures: 0,
    instructions: "Luộc 12 phút.",
  };
  const items = evidenceChecklist(facts, "2026-11-02");

  it("is listed by part, conditions first, then what the market lacks, without what it shows", () => {
    const parts = nextStarChecklist(items, 4, "2026-11-02");
    expect(parts.map(({ part, points }) => [part, points])).toEqual([
      ["A", 40],
      ["B", 25],
      ["C", 35],
    ]);
    const named = parts.map((part) => part.items.map(({ criterion }) => criterion));
    expect(named).toEqual([["A2", "A1", "A3"], ["B5"], ["C6", "C7", "C8", "C9", "C11"]]);
  });

  it("has no condition for three stars, and loses no open item for any", () => {
    expect(items.some((item) => isConditionOf(item, 3))).toBe(false);
    expect(items.filter((item) => isConditionOf(item, 5)).map((item) => item.criterion)).toEqual([
      "A2",
    ]);
    const open = items.filter(({ state }) => state !== "shown").length;
    for (const stars of [3, 4, 5] as const) {
      const parts = nextStarChecklist(items, stars, "2026-11-02");
      expect(parts.flatMap((part) => part.items)).toHaveLength(open);
    }
  });
});

describe("scoring sheets", () => {
  it("share a hundred points among their parts", () => {
    for (const { points } of SCORING_SHEETS) {
      expect(points.A + points.B + points.C).toBe(100);
    }
  });

  it("changed with Decision 148", () => {
    expect(scoringSheetOn("2023-02-23").points).toEqual({ A: 35, B: 25, C: 40 });
    expect(scoringSheetOn("2026-11-26").points).toEqual({ A: 40, B: 25, C: 35 });
  });
});

import type { Stars } from "./certificate";
import { onlineSalesRun } from "./online-sales-run";
import { ruleInForce, type DatedRule } from "./rule-in-force";
import type { SheetPart } from "./scoring-sheet";
import type { VietnamDay } from "./vietnam-day";

/** What the market knows of a product that is to be assessed. */
export interface EvidenceFacts {
  /** Months with a delivered order, YYYY-MM. */
  months_with_sales: ReadonlySet<string>;
  story: string;
  pictures: number;
  /** How it is used, as its listing says. */
  instructions: string;
}

/**
 * `shown` the market has the evidence and prints it; `missing` it would print it, and there is none yet;
 * `bring` it is on paper at the producer, and no market can know it.
 */
export type EvidenceState = "shown" | "missing" | "bring";

interface EvidenceRow {
  readonly part: SheetPart;
  /** Its number in the sheet. */
  readonly criterion: string;
  readonly text: string;
  /** Without it this star is out of reach, whatever the score; null when it only gives points. */
  readonly condition_from: Stars | null;
  readonly state: (facts: EvidenceFacts, day: VietnamDay) => EvidenceState;
}

export interface EvidenceItem extends Omit<EvidenceRow, "state"> {
  state: EvidenceState;
}

interface EvidenceRule extends DatedRule {
  readonly rows: readonly EvidenceRow[];
}

const onPaper = (): EvidenceState => "bring";

function row(
  criterion: string,
  text: string,
  state: EvidenceRow["state"] = onPaper,
  conditionFrom: Stars | null = null,
): EvidenceRow {
  return { part: criterion[0] as SheetPart, criterion, text, condition_from: conditionFrom, state };
}

const ROWS_OF_148: readonly EvidenceRow[] = [
  row("A1", "Nguồn gốc nguyên liệu, liên kết và lao động tại địa phương"),
  row("A2", "Bao bì và nhãn đủ nội dung; nhãn có mã truy xuất điện tử", onPaper, 4),
  row("A3", "Sổ kế toán, tăng trưởng doanh thu, sở hữu trí tuệ"),
  row("B4", "Bán ở kênh hiện đại, gồm thương mại điện tử, ổn định từ 6 tháng", (facts, day) =>
    onlineSalesRun(facts.months_with_sales, day).enough ? "shown" : "missing",
  ),
  row("B5", "Câu chuyện sản phẩm có hình ảnh, in trên nhãn, tờ rơi hoặc trang web", (facts) =>
    facts.story.trim() !== "" && facts.pictures > 0 ? "shown" : "missing",
  ),
  row("C6", "Mẫu sản phẩm để hội đồng chấm cảm quan"),
  row("C7", "Tính độc đáo so với sản phẩm cùng loại"),
  row("C8", "Bản công bố chất lượng còn hiệu lực"),
  row("C9", "Phiếu kiểm nghiệm và giấy an toàn thực phẩm còn hiệu lực"),
  row("C10", "Hướng dẫn sử dụng cho người mua", ({ instructions }) =>
    instructions.trim() === "" ? "missing" : "shown",
  ),
  row("C11", "Giấy tờ về thị trường xuất khẩu, nếu có"),
];

/**
 * What an assessment asks for, by the sheet of Decision 148 (criteria as in the sheet of the sets of food).
 * Decision 1489 leaves the rows and has the commune's committee look at origin and local labour first.
 */
export const EVIDENCE_RULES: readonly EvidenceRule[] = [
  { from: "2023-02-24", instrument: "Quyết định 148/QĐ-TTg ngày 24/2/2023", rows: ROWS_OF_148 },
  {
    from: "2025-07-06",
    instrument:
      "Quyết định 148/QĐ-TTg ngày 24/2/2023, sửa bởi Quyết định 1489/QĐ-TTg ngày 6/7/2025",
    rows: ROWS_OF_148.map((one) =>
      one.criterion === "A1" ? { ...one, text: `${one.text}, UBND cấp xã đánh giá` } : one,
    ),
  },
];

/**
 * What is there and what is still missing for an assessment on `day`, in the order of the sheet. Throws
 * RangeError before 24/2/2023.
 */
export function evidenceChecklist(facts: EvidenceFacts, day: VietnamDay): EvidenceItem[] {
  return ruleInForce(EVIDENCE_RULES, day).rows.map(({ state, ...one }) => ({
    ...one,
    state: state(facts, day),
  }));
}

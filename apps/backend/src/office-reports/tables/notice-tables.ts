import { isGlut } from "@cho-lang/ocop/glut";
import { seasonStep } from "@cho-lang/ocop/season-step";
import type { ProductSupply } from "../load-supplies";
import type { ReportTable } from "../report-table";
import { communeName } from "../report-texts";

/** The longest list; how many there are in all is said beside it. */
const MOST = 50;

const NAMES: ReportTable["columns"] = [
  { title: "Sản phẩm", kind: "text" },
  { title: "Gian hàng", kind: "text" },
  { title: "Xã, phường, đặc khu", kind: "text" },
];

function namesOf({ title, seller, commune_code }: ProductSupply): string[] {
  return [title, seller, communeName(commune_code)];
}

function counted(all: number): string {
  return all > MOST ? `${String(MOST)} trong ${String(all)} sản phẩm. ` : "";
}

/**
 * Goods of which there is much more than sells, by name: how much there is, and how long it would last, would
 * together say what the shop has sold.
 */
export function glutTable(supplies: readonly ProductSupply[]): ReportTable {
  const gluts = supplies
    .filter(isGlut)
    .toSorted((a, b) => namesOf(a).join().localeCompare(namesOf(b).join(), "vi"));
  return {
    id: "du-hang",
    title: "Hàng đang dư",
    note: `${counted(gluts.length)}Từ 50 gói còn bán mà với nhịp bán 90 ngày qua không hết trước hạn dùng, hoặc trong 180 ngày nếu để được lâu hơn. Tính vào lúc lập báo cáo.`,
    columns: [...NAMES, { title: "Hạn dùng (ngày)", kind: "number" }],
    rows: gluts.slice(0, MOST).map((supply) => [...namesOf(supply), supply.shelf_life_days]),
    total: null,
  };
}

/** Goods that come into season in the month or are sold in it for the last time. @param month 1–12 */
export function seasonTable(supplies: readonly ProductSupply[], month: number): ReportTable {
  const steps = supplies.flatMap((supply) => {
    const step = seasonStep(supply.season_months?.map(Number) ?? null, month);
    return step === null ? [] : [{ supply, step }];
  });
  return {
    id: "mua-vu",
    title: `Mùa vụ tháng ${String(month)}`,
    note: `${counted(steps.length)}Theo các tháng bán mà gian hàng đã ghi.`,
    columns: [...NAMES, { title: "Mùa", kind: "text" }],
    rows: steps
      .toSorted((a, b) => a.step.localeCompare(b.step))
      .slice(0, MOST)
      .map(({ supply, step }) => [
        ...namesOf(supply),
        step === "begins" ? "bắt đầu" : "tháng cuối",
      ]),
    total: null,
  };
}

import { dayText } from "../evidence/evidence-texts";
import { dueDay } from "./due-day";

/** What a seller who has not filed a month is written, after the name of her shop. */
export function reminderText(month: string, today: string): string {
  const due = dueDay(month);
  const when = today > due ? `đã quá hạn ${dayText(due)}` : `hạn ${dayText(due)}`;
  const name = `${month.slice(5)}/${month.slice(0, 4)}`;
  return `báo cáo tháng ${name} chưa nộp, ${when}. Vào cửa bán hàng, mục Báo cáo; tháng không bán gì cũng xin báo.`;
}

import { weekdays } from "@/messages/vi/weekdays";

/** So many days in a row are said as a span. */
const SPAN = 3;

/**
 * Days of the week as a person says them: [1, 4] is "thứ Hai, thứ Năm", [1, 2, 3, 7] is "thứ Hai đến thứ
 * Tư, Chủ nhật". Days are 1 (Monday) to 7 (Sunday), in order.
 */
export function weekdaysText(days: readonly number[]): string {
  const spans = days.reduce<number[][]>((before, day) => {
    const last = before.at(-1);
    return last?.at(-1) === day - 1 ? [...before.slice(0, -1), [...last, day]] : [...before, [day]];
  }, []);
  return spans.map(spanText).join(", ");
}

function spanText(span: readonly number[]): string {
  const names = span.map((day) => weekdays.names[day - 1] ?? String(day));
  return names.length < SPAN
    ? names.join(", ")
    : weekdays.span(names.at(0) ?? "", names.at(-1) ?? "");
}

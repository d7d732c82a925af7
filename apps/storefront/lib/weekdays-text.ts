import { weekdays } from "@/messages/vi/weekdays";

/** Days of the week as a person says them: [1, 4] is "thứ Hai, thứ Năm". 1 is Monday, 7 is Sunday. */
export function weekdaysText(days: readonly number[]): string {
  return days.map((day) => weekdays.names[day - 1] ?? String(day)).join(", ");
}

import { weekdays } from "@/messages/vi/weekdays";
import { dayWithWeekday } from "../day-with-weekday";

it.each([
  ["2026-11-30", "thứ Hai 30/11", "T2 30/11"],
  ["2026-12-05", "thứ Bảy 5/12", "T7 5/12"],
  ["2027-01-03", "Chủ nhật 3/1", "CN 3/1"],
])("says %s as %s", (day, long, short) => {
  expect(dayWithWeekday(day)).toBe(long);
  expect(dayWithWeekday(day, weekdays.short)).toBe(short);
});

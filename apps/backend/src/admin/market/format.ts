/** "2026-11-23" as Vietnamese write it, 23/11/2026: a calendar day has no time zone to be moved by. */
export function formatDay(day: string): string {
  return day.split("-").reverse().join("/");
}

const INSTANT = new Intl.DateTimeFormat("vi-VN", {
  timeZone: "Asia/Ho_Chi_Minh",
  hour: "2-digit",
  minute: "2-digit",
  day: "numeric",
  month: "numeric",
  year: "numeric",
});

/** An instant (ISO 8601) by the clock of Việt Nam: 08:05 27/11/2026. */
export function formatInstant(instant: string): string {
  return INSTANT.format(new Date(instant));
}

/** A number as Vietnamese write it: 33,4. */
export function formatNumber(number: number): string {
  return new Intl.NumberFormat("vi-VN").format(number);
}

/** Whole đồng: 155.000 ₫. */
export function formatDong(amount: number): string {
  return `${formatNumber(amount)} ₫`;
}

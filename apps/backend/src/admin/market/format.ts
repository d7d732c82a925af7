/** "2026-11-23" as Vietnamese write it, 23/11/2026: a calendar day has no time zone to be moved by. */
export function formatDay(day: string): string {
  return day.split("-").reverse().join("/");
}

/** Whole đồng: 155.000 ₫. */
export function formatDong(amount: number): string {
  return `${new Intl.NumberFormat("vi-VN").format(amount)} ₫`;
}

/** Since when something holds, for a short message: "từ hôm nay", or "từ ngày 1/12/2026". */
export function fromWhen(day: string | null): string {
  if (day === null) {
    return "từ hôm nay";
  }
  const [year, month, date] = day.split("-").map(Number);
  return `từ ngày ${[date, month, year].join("/")}`;
}

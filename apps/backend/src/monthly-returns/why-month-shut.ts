/**
 * Why a month cannot be filed, in words; null when it can.
 *
 * @param months those that may be filed, the latest first
 */
export function whyMonthShut(month: string, months: readonly string[]): string | null {
  if (months.includes(month)) return null;
  const [latest] = months;
  return latest === undefined || month > latest
    ? "Tháng này chưa hết, hãy báo cáo khi sang tháng sau."
    : "Tháng này lâu quá rồi, không báo cáo được nữa.";
}

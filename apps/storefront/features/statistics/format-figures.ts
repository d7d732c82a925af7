const DECIMALS = new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 1 });
const PERCENT = new Intl.NumberFormat("vi-VN", { style: "percent", maximumFractionDigits: 1 });
const COUNT = new Intl.NumberFormat("vi-VN");

/** Đồng in millions for an axis, e.g. "12,5". */
export function formatMillions(dong: number): string {
  return DECIMALS.format(dong / 1_000_000);
}

/** A share (0–1), e.g. "27,4%". */
export function formatShare(share: number): string {
  return PERCENT.format(share);
}

/** A whole number with Vietnamese grouping. */
export function formatCount(count: number): string {
  return COUNT.format(count);
}

/** "2026-11" as "11/2026". */
export function formatMonth(month: string): string {
  const [year, number] = month.split("-");
  return `${number ?? ""}/${year ?? ""}`;
}

/** Days of the week from Monday on, in Vietnamese: within a sentence and on a box to tick. */
export const weekdays = {
  names: ["thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"],
  short: ["T2", "T3", "T4", "T5", "T6", "T7", "CN"],
  /** A day that is near: its year goes without saying. */
  on: (name: string, date: number, month: number) => `${name} ${String(date)}/${String(month)}`,
  span: (from: string, to: string) => `${from} đến ${to}`,
};

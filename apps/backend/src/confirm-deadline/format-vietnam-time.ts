const FORMAT = new Intl.DateTimeFormat("vi-VN", {
  timeZone: "Asia/Ho_Chi_Minh",
  hour: "2-digit",
  minute: "2-digit",
  day: "2-digit",
  month: "2-digit",
});

/** An instant by the clock of Việt Nam for a short message, e.g. "15:00 27/11". */
export function formatVietnamTime(instant: Date): string {
  const parts = new Map(FORMAT.formatToParts(instant).map(({ type, value }) => [type, value]));
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? "";
  return `${part("hour")}:${part("minute")} ${part("day")}/${part("month")}`;
}

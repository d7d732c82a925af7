const DATE_TIME = new Intl.DateTimeFormat("vi-VN", {
  timeZone: "Asia/Ho_Chi_Minh",
  hour: "2-digit",
  minute: "2-digit",
  day: "2-digit",
  month: "2-digit",
  year: "numeric",
});

/**
 * An instant as people in Việt Nam read it, e.g. "19:30, 23/11/2026".
 *
 * @param instant ISO 8601
 */
export function formatInstant(instant: string): string {
  const parts = new Map(
    DATE_TIME.formatToParts(new Date(instant)).map((part) => [part.type, part.value]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? "";
  return `${part("hour")}:${part("minute")}, ${part("day")}/${part("month")}/${part("year")}`;
}

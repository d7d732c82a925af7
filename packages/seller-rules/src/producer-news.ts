/** Days between two text messages with news to one buyer at least, and how old news is that is told. */
export const NEWS_DAYS = 7;

/** Hours in Việt Nam from and to which such messages are sent: never at night, whatever the law's limits. */
const FROM_HOUR = 8;
const TO_HOUR = 20;

const HOUR = 60 * 60 * 1000;
const OFFSET_HOURS = 7;

/** Products that one message names. */
const MOST_NAMED = 2;

/** Whether news may be told by a text message at an instant. */
export function isNewsTime(now: Date): boolean {
  const hour = (Math.floor(now.getTime() / HOUR) + OFFSET_HOURS) % 24;
  return hour >= FROM_HOUR && hour < TO_HOUR;
}

/** News since this instant are told, to who was told none since. */
export function newsSince(now: Date): Date {
  return new Date(now.getTime() - NEWS_DAYS * 24 * HOUR);
}

/** Which new products a message names, and how many more there are. */
export function namedNews(titles: readonly string[]): { named: string[]; more: number } {
  const named = titles.slice(0, MOST_NAMED);
  return { named, more: titles.length - named.length };
}

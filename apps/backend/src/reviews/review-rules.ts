const DAY_MILLISECONDS = 24 * 60 * 60 * 1000;

/** Days after delivery in which a buyer may write, and days after writing in which she may correct. */
export const WRITE_DAYS = 60;
export const CORRECT_DAYS = 30;

export const MOST_LETTERS = 1_000;
export const MOST_NAME_LETTERS = 40;
export const MOST_REVIEW_PHOTOS = 4;

interface Times {
  /** Null while the goods are not there. */
  delivered_at: Date | null;
  /** Null before the first writing. */
  written_at: Date | null;
  removed_at: Date | null;
}

export interface ReviewWindow {
  /** What the buyer may do now; null for nothing. */
  may: "write" | "correct" | null;
  /** Until when; null when nothing may be done. */
  until: Date | null;
}

const SHUT: ReviewWindow = { may: null, until: null };

/**
 * Who bought reviews for sixty days after delivery and corrects for thirty days after writing; the last
 * instant counts. A review that was removed by law is not written again.
 */
export function reviewWindow(
  { delivered_at, written_at, removed_at }: Times,
  now: Date,
): ReviewWindow {
  if (delivered_at === null || removed_at !== null) {
    return SHUT;
  }
  const [from, days, may] =
    written_at === null
      ? [delivered_at, WRITE_DAYS, "write" as const]
      : [written_at, CORRECT_DAYS, "correct" as const];
  const until = new Date(from.getTime() + days * DAY_MILLISECONDS);
  return now <= until ? { may, until } : SHUT;
}

/** "Nguyễn Thị Hạnh" → "N.T.H.": what a buyer is called who chooses no name. */
export function initialsOf(name: string): string {
  return name
    .normalize("NFC")
    .split(/\s+/u)
    .flatMap((word) => /\p{L}/u.exec(word)?.[0] ?? [])
    .map((letter) => `${letter.toLocaleUpperCase("vi")}.`)
    .join("");
}

/** A name that is, or holds, a telephone number. */
export function holdsNumber(name: string): boolean {
  return (name.match(/\d/g)?.length ?? 0) >= 6;
}

import type { Amounts, EstimationUnit } from "./estimation-unit";
import { monthsBefore } from "./months";
import type { FrameEntry } from "./release-inputs";
import type { ReturnBook } from "./reported-amounts";

/** How many months back a seller's last return still says something of her. */
const MONTHS_REMEMBERED = 12;

/** Sellers whom the frame has in a month: from the month of their birth to that of their end. */
export function frameIn<Entry extends Pick<FrameEntry, "from" | "until">>(
  frame: readonly Entry[],
  month: string,
): Entry[] {
  return frame.filter(({ from, until }) => from <= month && (until === null || month <= until));
}

/**
 * The sellers of a month as the estimator sees them, each with her last return of the twelve months before,
 * or, where she has none, with those of the sellers who were merged into her.
 */
export function unitsOfMonth(
  frame: readonly FrameEntry[],
  book: ReturnBook,
  month: string,
): EstimationUnit[] {
  return frameIn(frame, month).map(({ id, size, kind, region }) => ({
    id,
    size,
    kind,
    region,
    reported: book.amountsOf(id, month),
    previous: lastBefore(book, id, month) ?? lastOfMerged(frame, book, id, month),
    unique: book.reviewOf(id, month)?.treatment === "unique",
  }));
}

function lastBefore(book: ReturnBook, seller: string, month: string): Amounts | null {
  for (let back = 1; back <= MONTHS_REMEMBERED; back += 1) {
    const amounts = book.amountsOf(seller, monthsBefore(month, back));
    if (amounts !== null) return amounts;
  }
  return null;
}

function lastOfMerged(
  frame: readonly FrameEntry[],
  book: ReturnBook,
  seller: string,
  month: string,
): Amounts | null {
  const last = frame
    .filter(({ until, merged_into }) => merged_into === seller && until !== null && until < month)
    .flatMap(({ id }) => lastBefore(book, id, month) ?? []);
  if (last.length === 0) return null;
  return {
    online: last.reduce((sum, { online }) => sum + online, 0),
    chat: last.reduce((sum, { chat }) => sum + chat, 0),
  };
}

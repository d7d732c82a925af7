const NOTES = ["paid_back", "part_paid", "replaced", "refused", "changed"] as const;

/**
 * What the last answer to a complaint came to. The list tells it, as an answered complaint does not stay among
 * those that wait. `changed`: it was no longer as the seller saw it.
 */
export type AnswerNote = (typeof NOTES)[number];

/**
 * The list's address with what the last answer came to.
 *
 * @param here a page of the list, e.g. "/ban-hang/khieu-nai?trang=2"
 */
export function withAnswerNote(here: string, note: AnswerNote): string {
  const list = new URL(here, "http://door.invalid");
  list.searchParams.set("vua", note);
  return `${list.pathname}${list.search}`;
}

/** Reads `?vua=<note>`; null unless told. */
export function readAnswerNote(
  query: Record<string, string | string[] | undefined>,
): AnswerNote | null {
  return NOTES.find((note) => note === query.vua) ?? null;
}

/** Characters of a field that are kept, however long it was posted. */
export const LONGEST_KEPT = 2_000;

/** What a form posts in a field; empty where it has none, or a file. */
export function postedText(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value.slice(0, LONGEST_KEPT) : "";
}

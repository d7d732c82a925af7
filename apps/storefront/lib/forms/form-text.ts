const LONGEST = 200;

/** A field of a posted form, trimmed; "" for a file or nothing. */
export function formText(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value.slice(0, LONGEST).trim() : "";
}

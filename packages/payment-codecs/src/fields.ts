/** Fields of a level of an EMVCo code: two digits each, in the order in which they stand. */
export type Fields = ReadonlyMap<string, string>;

const MOST_CHARACTERS = 99;

/** A field: its tag, its length in two digits, its value. Throws a `RangeError` for what two digits cannot count. */
export function writeField(tag: string, value: string): string {
  if (value.length === 0 || value.length > MOST_CHARACTERS) {
    throw new RangeError(`Field ${tag} would hold ${value.length} characters`);
  }
  return tag + String(value.length).padStart(2, "0") + value;
}

/**
 * Reads a text that is nothing but fields, each as long as it says, no tag twice. Null for any other text:
 * a length that leaves a rest or asks for more than there is must never be read past.
 */
export function readFields(text: string): Fields | null {
  const fields = new Map<string, string>();
  let at = 0;
  while (at < text.length) {
    const head = /^(\d\d)(\d\d)/.exec(text.slice(at, at + 4));
    const [, tag = "", length = ""] = head ?? [];
    const end = at + 4 + Number(length);
    if (!head || length === "00" || end > text.length || fields.has(tag)) {
      return null;
    }
    fields.set(tag, text.slice(at + 4, end));
    at = end;
  }
  return fields;
}

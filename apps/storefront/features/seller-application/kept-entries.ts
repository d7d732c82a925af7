/** What was typed into a form, by the names of its fields: of several with one name each, in their order. */
export type KeptEntries = Record<string, string[]>;

const PREFIX = "ho-so:";

function isEntries(value: unknown): value is KeptEntries {
  return (
    typeof value === "object" &&
    value !== null &&
    Object.values(value).every(
      (texts) => Array.isArray(texts) && texts.every((text) => typeof text === "string"),
    )
  );
}

/** Keeps what is typed into a form on this device until the market has it. A full or closed storage keeps nothing. */
export function keepEntries(form: string, entries: KeptEntries): void {
  try {
    localStorage.setItem(PREFIX + form, JSON.stringify(entries));
  } catch {
    // Private windows may refuse; the form itself still holds what is typed.
  }
}

/** What this device has kept of a form, or `null`. */
export function keptEntries(form: string): KeptEntries | null {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(PREFIX + form) ?? "null");
    return isEntries(value) ? value : null;
  } catch {
    return null;
  }
}

/** Forgets a form that the market has. */
export function forgetEntries(form: string): void {
  try {
    localStorage.removeItem(PREFIX + form);
  } catch {
    // Nothing could be kept either.
  }
}

/** Forgets all forms, of whichever shop: on a phone that several people use, whoever leaves takes hers along. */
export function forgetAllEntries(): void {
  try {
    Object.keys(localStorage)
      .filter((key) => key.startsWith(PREFIX))
      .forEach((key) => {
        localStorage.removeItem(key);
      });
  } catch {
    // Nothing could be kept either.
  }
}

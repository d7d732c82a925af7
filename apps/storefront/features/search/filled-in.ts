import { SEARCH_PATH } from "./search-parameters";

/** The address that a form of filters leads to, without the fields that were left empty. */
export function filledIn(fields: Iterable<[string, FormDataEntryValue]>): string {
  const words = new URLSearchParams();
  for (const [name, value] of fields) {
    if (typeof value === "string" && value.trim() !== "") words.append(name, value.trim());
  }
  const text = words.toString();
  return text === "" ? SEARCH_PATH : `${SEARCH_PATH}?${text}`;
}

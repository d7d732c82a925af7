import { fieldsOf, type WalletFields } from "./fields-of";

/** The fields of a text that is one JSON object; null for any other text. */
export function readJson(text: string): WalletFields | null {
  try {
    return fieldsOf(JSON.parse(text));
  } catch {
    return null;
  }
}

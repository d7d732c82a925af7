/** Fields of a message, by name. */
export type WalletFields = Readonly<Record<string, unknown>>;

/** The fields of a JSON object; null for any other value. */
export function fieldsOf(value: unknown): WalletFields | null {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as WalletFields)
    : null;
}

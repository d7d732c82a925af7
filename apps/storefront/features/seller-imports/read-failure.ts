import { sellerImports as messages } from "@/messages/vi/seller-imports";

export type LoadFailure = keyof typeof messages.failure;

/** Why a file was not loaded, from the page's address; null for none. */
export function readFailure(value: unknown): LoadFailure | null {
  return typeof value === "string" && Object.hasOwn(messages.failure, value)
    ? (value as LoadFailure)
    : null;
}

import { MedusaError } from "@medusajs/framework/utils";

/** What is wrong with the server or our access to it, although it says that the request is at fault. */
const TROUBLE = new Set(["index_not_found", "invalid_api_key", "missing_authorization_header"]);

/** True for an error about a question that cannot be put to Meilisearch, not about Meilisearch itself. */
export function isRefusal(error: unknown): boolean {
  if (MedusaError.isMedusaError(error)) {
    return error.type === MedusaError.Types.INVALID_DATA;
  }
  const { cause } = error as { cause?: { code?: string; type?: string } };
  return cause?.type === "invalid_request" && !TROUBLE.has(cause.code ?? "");
}

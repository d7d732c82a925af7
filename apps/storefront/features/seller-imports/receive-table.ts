import { BackendError } from "@/lib/medusa/call-backend";
import { readSellerSession } from "@/lib/medusa/seller";
import { fileProblem, sendProductFile } from "@/lib/medusa/seller-imports";
import { sellerImports as messages } from "@/messages/vi/seller-imports";
import { importPath } from "./import-paths";

/** What the market takes, and what a form has around it. */
const MOST_BYTES = 20_000_000;
const FORM_BYTES = 10_000;

export type ReceivedTable =
  { kind: "kept"; location: string } | { kind: "refused"; text: string } | { kind: "log-in" };

/**
 * Passes a posted table on to the market. The form is read only for who is logged in, and never when it
 * says that it is longer than a table may be, or does not say how long it is.
 */
export async function receiveTable(token: string, request: Request): Promise<ReceivedTable> {
  const length = Number(request.headers.get("content-length") ?? "NaN");
  if (!(length <= MOST_BYTES + FORM_BYTES)) {
    return { kind: "refused", text: messages.problem.heavy };
  }
  try {
    await readSellerSession(token);
    const table = (await request.formData()).get("table");
    if (!(table instanceof File) || table.size === 0) {
      return { kind: "refused", text: messages.problem.empty };
    }
    const id = await sendProductFile(token, table.name, table);
    return { kind: "kept", location: importPath(id) };
  } catch (error) {
    return failed(error);
  }
}

function failed(error: unknown): ReceivedTable {
  if (!(error instanceof BackendError)) {
    return { kind: "refused", text: messages.problem.lost };
  }
  if (error.status === 401) {
    return { kind: "log-in" };
  }
  const busy = error.status === 429 || error.status === 503;
  const own = error.status === 403 ? messages.failure.forbidden : messages.problem.lost;
  return { kind: "refused", text: fileProblem(error) ?? (busy ? messages.problem.busy : own) };
}

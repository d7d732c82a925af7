import { formText } from "@/lib/forms/form-text";
import { BackendError } from "@/lib/medusa/call-backend";
import { readSellerSession } from "@/lib/medusa/seller";
import { fileProblem } from "@/lib/medusa/seller-imports";
import { sendRemittanceFile, type TakenFile } from "@/lib/medusa/seller-remittances";
import { sellerRemittances } from "@/messages/vi/seller-remittances";

const messages = sellerRemittances.file;

/** What the market takes, and what a form has around it. */
const MOST_BYTES = 20_000_000;
const FORM_BYTES = 10_000;

export type ReceivedFile =
  { kind: "taken"; taken: TakenFile } | { kind: "refused"; text: string } | { kind: "log-in" };

/**
 * Passes a carrier's file on to the market (form: `file`, `carrier`). The form is read only for who is logged in,
 * and never when it says that it is longer than a table may be, or does not say how long it is.
 */
export async function receiveFile(token: string, request: Request): Promise<ReceivedFile> {
  const length = Number(request.headers.get("content-length") ?? "NaN");
  if (!(length <= MOST_BYTES + FORM_BYTES)) {
    return { kind: "refused", text: messages.heavy };
  }
  try {
    await readSellerSession(token);
    const form = await request.formData();
    const file = form.get("file");
    if (!(file instanceof File) || file.size === 0) {
      return { kind: "refused", text: messages.empty };
    }
    const taken = await sendRemittanceFile(token, formText(form, "carrier"), file);
    return taken.added + taken.known === 0
      ? { kind: "refused", text: messages.nothing }
      : { kind: "taken", taken };
  } catch (error) {
    return failed(error);
  }
}

function failed(error: unknown): ReceivedFile {
  if (!(error instanceof BackendError)) {
    return { kind: "refused", text: messages.unreachable };
  }
  if (error.status === 401) {
    return { kind: "log-in" };
  }
  const busy = error.status === 429 || error.status === 503;
  const own = error.status === 403 ? messages.forbidden : messages.unreachable;
  return { kind: "refused", text: fileProblem(error) ?? (busy ? messages.busy : own) };
}

import { BackendError } from "@/lib/medusa/call-backend";
import { photoProblem } from "@/lib/medusa/seller-products";
import { MOST_POSTED_BYTES, type ReceivedProblem } from "@/features/seller-products/receive-photo";

/**
 * Passes a buyer's photo on to the market. With script the body is the photo, and streams; without it is a
 * form, which is read only for whom the order belongs to: `proven` rejects for everybody else.
 *
 * @returns why it was not taken; null when it was
 */
export async function receiveOrderPhoto(
  request: Request,
  proven: () => Promise<unknown>,
  keep: (file: Blob | ReadableStream<Uint8Array>) => Promise<void>,
): Promise<ReceivedProblem | null> {
  const length = Number(request.headers.get("content-length") ?? "NaN");
  if (!(length <= MOST_POSTED_BYTES)) {
    return "heavy";
  }
  try {
    if (!request.headers.get("content-type")?.startsWith("multipart/form-data")) {
      if (request.body === null) {
        return "empty";
      }
      await keep(request.body);
      return null;
    }
    await proven();
    const photo = (await request.formData()).get("photo");
    if (!(photo instanceof Blob) || photo.size === 0) {
      return "empty";
    }
    await keep(photo);
    return null;
  } catch (error) {
    return problemOf(error);
  }
}

function problemOf(error: unknown): ReceivedProblem {
  if (!(error instanceof BackendError)) {
    return "lost";
  }
  const busy = error.status === 429 || error.status === 503;
  return photoProblem(error) ?? (busy ? "busy" : "ended");
}

/** The answer to a posted photo: JSON for script, `{ location }` or `{ problem }`; a plain form is led there. */
export function answerPhoto(
  request: Request,
  here: string,
  problem: ReceivedProblem | null,
): Response {
  if (request.headers.get("accept")?.includes("application/json")) {
    const headers = { "cache-control": "no-store" };
    return problem === null
      ? Response.json({ location: here }, { headers })
      : Response.json({ problem }, { status: 400, headers });
  }
  const location = problem === null ? here : `${here}?loi=${problem}`;
  return new Response(null, { status: 303, headers: { location } });
}

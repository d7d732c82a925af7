import { BackendError } from "@/lib/medusa/call-backend";
import { readSellerSession } from "@/lib/medusa/seller";
import { photoProblem, sendPhoto } from "@/lib/medusa/seller-products";
import type { ReceivedProblem } from "@/features/seller-products/receive-photo";

/** What one form may hold without script; with it photos come one by one, made small. */
const MOST_BYTES = 60_000_000;

export interface ReceivedPhotos {
  kept: number;
  /** Why the first that was not taken was not; null when all were. */
  problem: ReceivedProblem | null;
}

interface NamedPhoto {
  name: string;
  body: Blob | ReadableStream<Uint8Array>;
}

/** Passes posted photos on to the market, one after another, under the names of their files. */
export async function receivePhotos(token: string, request: Request): Promise<ReceivedPhotos> {
  const length = Number(request.headers.get("content-length") ?? "NaN");
  if (!(length <= MOST_BYTES)) {
    return { kept: 0, problem: "heavy" };
  }
  let kept = 0;
  try {
    for (const { name, body } of await photosOf(token, request)) {
      await sendPhoto(token, body, name);
      kept += 1;
    }
    return { kept, problem: kept === 0 ? "empty" : null };
  } catch (error) {
    return { kept, problem: problemOf(error) };
  }
}

async function photosOf(token: string, request: Request): Promise<NamedPhoto[]> {
  if (!request.headers.get("content-type")?.startsWith("multipart/form-data")) {
    const name = new URL(request.url).searchParams.get("ten") ?? "";
    return request.body === null ? [] : [{ name, body: request.body }];
  }
  await readSellerSession(token);
  const photos = (await request.formData()).getAll("photo");
  return photos.flatMap((photo) =>
    photo instanceof File && photo.size > 0 ? [{ name: photo.name, body: photo }] : [],
  );
}

function problemOf(error: unknown): ReceivedProblem {
  if (!(error instanceof BackendError)) {
    return "lost";
  }
  const busy = error.status === 429 || error.status === 503;
  return photoProblem(error) ?? (busy ? "busy" : "ended");
}

import { readSellerSession } from "@/lib/medusa/seller";
import {
  beginDraft,
  changeSellerProduct,
  photoProblem,
  readDraft,
  readSellerProduct,
  saveDraft,
  sendPhoto,
  type PhotoProblem,
} from "@/lib/medusa/seller-products";
import { BackendError } from "@/lib/medusa/call-backend";
import { draftPath, productPath } from "./draft-steps";

/** What a draft's photos may come to. */
export const MOST_PHOTOS = 8;

/** What the photos of a review may come to. */
export const MOST_REVIEW_PHOTOS = 4;

/** What the market takes, with what a form has around it. */
export const MOST_POSTED_BYTES = 25_000_000 + 10_000;

/** Whose photo it is: of a product, of a draft, or the first one of a product that a page begins. */
export interface PhotoTarget {
  product: string | null;
  draft: string | null;
  request: string | null;
}

export type ReceivedProblem = PhotoProblem | "busy" | "ended" | "lost";

export type Received =
  { kind: "kept"; location: string } | { kind: "refused"; problem: ReceivedProblem } | LogIn;

interface LogIn {
  kind: "log-in";
}

/**
 * Passes a posted photo on to the market and puts it on its draft or product. With script the body is the photo, and
 * streams; without it is a form, which is read only for who is logged in.
 */
export async function receivePhoto(
  token: string,
  request: Request,
  target: PhotoTarget,
): Promise<Received> {
  return passOnPhoto(token, request, async (file) =>
    putOn(token, target, await sendPhoto(token, file)),
  );
}

/** Reads the photo of a post and hands it to `keep`; what goes wrong is told as a problem. */
export async function passOnPhoto(
  token: string,
  request: Request,
  keep: (file: Blob | ReadableStream<Uint8Array>) => Promise<Received>,
): Promise<Received> {
  const length = Number(request.headers.get("content-length") ?? "NaN");
  if (!(length <= MOST_POSTED_BYTES)) {
    return { kind: "refused", problem: "heavy" };
  }
  try {
    const file = await fileOf(token, request);
    return file === null ? { kind: "refused", problem: "empty" } : await keep(file);
  } catch (error) {
    return failed(error);
  }
}

async function fileOf(
  token: string,
  request: Request,
): Promise<Blob | ReadableStream<Uint8Array> | null> {
  if (!request.headers.get("content-type")?.startsWith("multipart/form-data")) {
    return request.body;
  }
  await readSellerSession(token);
  const photo = (await request.formData()).get("photo");
  return photo instanceof Blob && photo.size > 0 ? photo : null;
}

async function putOn(token: string, target: PhotoTarget, name: string): Promise<Received> {
  return target.product === null
    ? putOnDraft(token, target, name)
    : putOnProduct(token, target.product, name);
}

async function putOnProduct(token: string, id: string, name: string): Promise<Received> {
  const { photos } = (await readSellerProduct(token, id)).sheet;
  if (!photos.includes(name)) {
    if (photos.length >= MOST_PHOTOS) {
      return { kind: "refused", problem: "many" };
    }
    await changeSellerProduct(token, id, { photos: [...photos, name] });
  }
  return { kind: "kept", location: productPath(id) };
}

async function putOnDraft(
  token: string,
  { draft: known, request }: PhotoTarget,
  name: string,
): Promise<Received> {
  const draft =
    known === null
      ? await beginDraft(token, request ?? "", { photos: [name] })
      : await readDraft(token, known);
  const photos = draft.sheet.photos ?? [];
  if (!photos.includes(name)) {
    if (photos.length >= MOST_PHOTOS) {
      return { kind: "refused", problem: "many" };
    }
    await saveDraft(token, draft.id, { photos: [...photos, name] });
  }
  return { kind: "kept", location: draftPath(draft.id, known === null ? "ten" : "anh") };
}

function failed(error: unknown): Received {
  if (!(error instanceof BackendError)) {
    return { kind: "refused", problem: "lost" };
  }
  if (error.status === 401) {
    return { kind: "log-in" };
  }
  const problem = photoProblem(error);
  if (problem !== null) {
    return { kind: "refused", problem };
  }
  const busy = error.status === 429 || error.status === 503;
  return { kind: "refused", problem: busy ? "busy" : "ended" };
}

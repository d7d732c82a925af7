import { BackendError, callBackend } from "./call-backend";

export type ProductState =
  | "on_sale"
  | "sold_out"
  | "waiting"
  | "declined"
  | "hidden"
  | "no_licence"
  | "shop_closed"
  | "not_linked"
  | "paper_expired";

/** A product on its seller's list. */
export interface SellerProduct {
  id: string;
  handle: string;
  title: string;
  /** Name of its first picture. */
  picture: string | null;
  state: ProductState;
  /** Đồng, of the cheapest pack. */
  price_from_vnd: number | null;
  packs: number;
  /** Pieces left of all packs. */
  stock: number;
}

/** A product that is still being described. */
export interface SellerDraft {
  id: string;
  title: string | null;
  picture: string | null;
}

export interface SellerProducts {
  products: SellerProduct[];
  count: number;
  drafts: SellerDraft[];
}

/** One way in which a product is sold: weight in grams with its packing, price in đồng. */
export interface Pack {
  label: string;
  weight_grams: number | null;
  price_vnd: number;
  stock: number;
}

export type TemperatureClass = "ambient" | "fragile" | "chilled" | "frozen" | "service";

/** What a listing says beyond name, set, packs and photos. */
export interface ListingTerms {
  temperature_class: TemperatureClass;
  shelf_life_days: number | null;
  storage: string;
  /** Whole days on the way that it bears; null for as long as it keeps. */
  transit_days: number | null;
  /** 1 Monday to 7 Sunday; null for every day. */
  dispatch_weekdays: number[] | null;
  /** "HH:MM" in Việt Nam; null when it is not said. */
  cutoff_time: string | null;
  /** Codes of the provinces that it is sent to; null for all. */
  allowed_provinces: string[] | null;
  ingredients: string;
  instructions: string;
  warnings: string;
  story: string;
  /** Months 1–12; null for the whole year. */
  season_months: number[] | null;
  keywords: string[];
}

/** A product as its seller describes it. */
export interface ProductSheet extends ListingTerms {
  title: string;
  product_set: number;
  packs: Pack[];
  /** Names of pictures. */
  photos: string[];
}

export interface Draft {
  id: string;
  sheet: Partial<ProductSheet>;
  /** What is said where the seller says nothing; null before a set is chosen. */
  usual: ListingTerms | null;
  /** The product that it became. */
  product_id: string | null;
}

/** A pack that is on sale. */
export interface OfferedPack {
  id: string;
  label: string;
  weight_grams: number | null;
  price_vnd: number | null;
  /** Pieces that can still be sold. */
  stock: number;
}

/** A field that a seller changed: it waits for the operator or was declined. */
export interface OpenChange {
  id: string;
  field: string;
  /** Null for a product that is new. */
  before: unknown;
  after: unknown;
  by: string;
  status: "pending" | "declined";
  reason: string | null;
  /** ISO 8601. */
  at: string;
}

/** One of a seller's products with what can be changed of it. */
export interface SellerProductPage {
  product: SellerProduct;
  /** What shoppers read now. */
  sheet: Omit<ProductSheet, "packs">;
  packs: OfferedPack[];
  changes: OpenChange[];
}

/** Why a file is no photo that the market takes. */
export const PHOTO_PROBLEMS = [
  "empty",
  "heavy",
  "unknown",
  "heic",
  "large",
  "small",
  "broken",
  "hiding",
  "later",
  "many",
] as const;
export type PhotoProblem = (typeof PHOTO_PROBLEMS)[number];

/** A phone on a weak line sends a whole photo for a while, and it may wait for its turn then. */
const PHOTO_SECONDS = 180;

/** A page of the seller's products and all her drafts. @throws BackendError 403 without the right */
export function readSellerProducts(
  token: string,
  { offset, limit }: { offset: number; limit: number },
): Promise<SellerProducts> {
  const query = new URLSearchParams({ offset: String(offset), limit: String(limit) });
  return callBackend<SellerProducts>(`/seller/products?${query.toString()}`, { token });
}

/** Begins a draft; the same request again answers with what it began. @throws BackendError 400, 403 */
export async function beginDraft(
  token: string,
  request: string,
  sheet: Partial<ProductSheet>,
): Promise<Draft> {
  const { draft } = await callBackend<{ draft: Draft }>("/seller/drafts", {
    method: "POST",
    body: { request_id: request, sheet },
    token,
  });
  return draft;
}

/** @throws BackendError 404, for another seller's draft too */
export async function readDraft(token: string, id: string): Promise<Draft> {
  const { draft } = await callBackend<{ draft: Draft }>(draftPath(id), { token });
  return draft;
}

/**
 * Adds what is told to a draft; the rest stays. Numbers that cannot be read are sent as they were typed.
 *
 * @throws BackendError 400 with `details.fields`; 404; 409 once it was sent in
 */
export async function saveDraft(
  token: string,
  id: string,
  sheet: Record<string, unknown>,
): Promise<Draft> {
  const { draft } = await callBackend<{ draft: Draft }>(draftPath(id), {
    method: "POST",
    body: sheet,
    token,
  });
  return draft;
}

/** @throws BackendError 404, for another seller's product too */
export function readSellerProduct(token: string, id: string): Promise<SellerProductPage> {
  return callBackend<SellerProductPage>(productPath(id), { token });
}

/**
 * Changes what a product says; what shoppers rely on waits for the operator.
 *
 * @throws BackendError 400 with `details.fields`; 404
 */
export async function changeSellerProduct(
  token: string,
  id: string,
  sheet: Record<string, unknown>,
): Promise<void> {
  await callBackend(productPath(id), { method: "POST", body: sheet, token });
}

/**
 * Changes prices and stock at once; `stock_seen` is what the seller counted from.
 *
 * @throws BackendError 400 with `details.fields`, also when an order came since; 404
 */
export async function changeSellerPacks(
  token: string,
  id: string,
  packs: Record<string, unknown>[],
): Promise<void> {
  await callBackend(`${productPath(id)}/packs`, { method: "POST", body: { packs }, token });
}

/** Adds a pack, which may wait for the operator. @throws BackendError 404 outside of her shop; 400 with `fields` */
export async function addSellerPack(
  token: string,
  id: string,
  pack: Record<string, unknown>,
): Promise<void> {
  await callBackend(`${productPath(id)}/new-pack`, { method: "POST", body: pack, token });
}

/** Throws a draft away. @throws BackendError 404; 409 once it was sent in */
export async function discardDraft(token: string, id: string): Promise<void> {
  await callBackend(draftPath(id), { method: "DELETE", token });
}

/** Sends a draft in; again it is the same product. @throws BackendError 400 with `details.fields`; 404 */
export async function submitDraft(token: string, id: string): Promise<void> {
  await callBackend(`${draftPath(id)}/submit`, { method: "POST", body: {}, token });
}

/**
 * Sends a photo and answers its name. A table of products may speak of it by the name of its file.
 *
 * @throws BackendError 400; `photoProblem` tells why
 */
export async function sendPhoto(
  token: string,
  file: Blob | ReadableStream<Uint8Array>,
  fileName?: string,
): Promise<string> {
  const query = new URLSearchParams(fileName ? { file_name: fileName.slice(-200) } : {});
  const answer = await callBackend<{ photo: { name: string } }>(
    `/seller/photos?${query.toString()}`,
    {
      method: "POST",
      file,
      token,
      timeoutSeconds: PHOTO_SECONDS,
    },
  );
  return answer.photo.name;
}

/** Why the market did not take a photo; null when it is not the photo's fault. */
export function photoProblem(error: unknown): PhotoProblem | null {
  const details: unknown = error instanceof BackendError ? error.details : null;
  const reason: unknown =
    typeof details === "object" && details !== null && "reason" in details ? details.reason : null;
  return PHOTO_PROBLEMS.find((problem) => problem === reason) ?? null;
}

function productPath(id: string): string {
  return `/seller/products/${encodeURIComponent(id)}`;
}

function draftPath(id: string): string {
  return `/seller/drafts/${encodeURIComponent(id)}`;
}

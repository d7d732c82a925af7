import { readFile } from "./read-file";
import { parcelsPath } from "./seller-parcels";

/** The papers that go with parcels, as the API names them. */
export type PaperName = "label" | "delivery-note" | "pick-list";

/**
 * The papers of some of this seller's orders, as a PDF: of what is still to leave and, once nothing is, of all
 * their parcels; or of one parcel of an order by its number.
 *
 * @throws BackendError 401; 403; 404 when one of them is not hers; BackendUnreachable
 */
export function readPapers(
  token: string,
  paper: PaperName,
  orders: string[],
  parcel: string | null,
): Promise<Response> {
  const query = new URLSearchParams({ paper, orders: orders.join(",") });
  if (parcel !== null) {
    query.set("parcel", parcel);
  }
  return readFile(`/seller/papers?${query.toString()}`, token);
}

/**
 * The evidence pack of one of this seller's products, as a PDF.
 *
 * @throws BackendError 401; 403; 404 when it is not hers; BackendUnreachable
 */
export function readEvidencePack(token: string, product: string): Promise<Response> {
  const query = new URLSearchParams({ product });
  return readFile(`/seller/evidence-pack?${query.toString()}`, token);
}

/**
 * A photo of a decision that this seller sent, as WebP.
 *
 * @throws BackendError 401; 403; 404 when it is not hers; BackendUnreachable
 */
export function readDecisionPhoto(token: string, id: string): Promise<Response> {
  return readFile(`/seller/certificate-photos/${encodeURIComponent(id)}`, token);
}

/**
 * The photo of a parcel of this seller's, as WebP.
 *
 * @throws BackendError 401; 403; 404 when there is none, or the order is not hers; BackendUnreachable
 */
export function readParcelPhoto(token: string, order: string, number: string): Promise<Response> {
  return readFile(`${parcelsPath(order)}/${encodeURIComponent(number)}/photo`, token);
}

/**
 * A photo of a complaint about this seller's goods, as WebP.
 *
 * @throws BackendError 401; 403; 404 when it is not about hers; BackendUnreachable
 */
export function readComplaintPhoto(
  token: string,
  complaint: string,
  photo: string,
): Promise<Response> {
  const path = `/seller/complaints/${encodeURIComponent(complaint)}/photos`;
  return readFile(`${path}/${encodeURIComponent(photo)}`, token);
}

/**
 * All of this seller's products as a file that can be loaded again.
 *
 * @throws BackendError 401; 403; BackendUnreachable
 */
export function readProductFile(token: string, format: "csv" | "xlsx"): Promise<Response> {
  return readFile(`/seller/product-file?${new URLSearchParams({ format }).toString()}`, token);
}

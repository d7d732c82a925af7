import { documentState } from "@cho-lang/seller-rules/documents";
import type { InferTypeOf } from "@medusajs/framework/types";
import type SellerDocument from "../modules/seller/models/seller-document";
import type { DocumentView } from "./application-view";

type StoredDocument = Omit<InferTypeOf<typeof SellerDocument>, "seller">;

/** A paper with where it stands at `now`. */
export function toDocumentView(document: StoredDocument, now: Date): DocumentView {
  const { id, type, number, issuer, issued_on, expires_on, check, check_reason } = document;
  const { state, warning } = documentState(document, now);
  return { id, type, number, issuer, issued_on, expires_on, check, check_reason, state, warning };
}

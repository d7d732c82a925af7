import type { IssuingLevel, Stars } from "@cho-lang/ocop/certificate";
import { callBackend } from "./call-backend";

/** What stands in a decision on stars, as far as somebody read it. Days are YYYY-MM-DD. */
export interface ReadDecision {
  number: string | null;
  decision_date: string | null;
  issued_on: string | null;
  issuing_body: string | null;
  issuing_level: IssuingLevel | null;
  stars: Stars | null;
  product_set: number | null;
}

/** A decision that the seller sent in, and what became of it. */
export interface CertificateClaim {
  id: string;
  products: { id: string; title: string }[];
  photo_id: string | null;
  decision: ReadDecision;
  /** ISO 8601. */
  sent_at: string;
  status: "pending" | "accepted" | "declined";
  /** Why it was declined. */
  reason: string | null;
}

/** A product that a decision may certify. */
export interface ClaimableProduct {
  id: string;
  title: string;
}

export interface CertificateClaims {
  /** The latest first. */
  claims: CertificateClaim[];
  /** By title. */
  products: ClaimableProduct[];
}

/** @throws BackendError 401, 403 */
export function readClaims(token: string): Promise<CertificateClaims> {
  return callBackend<CertificateClaims>("/seller/certificate-claims", { token });
}

/**
 * Sends a decision in; the same `request_id` again is the same one.
 *
 * @throws BackendError 400 and 409 with `details.fields`; 404 for a product or photo that is not hers
 */
export async function sendClaim(token: string, body: Record<string, unknown>): Promise<void> {
  await callBackend("/seller/certificate-claims", { method: "POST", body, token });
}

/** A photo takes its time on a weak line, and its turn at the market. */
const PHOTO_SECONDS = 180;

/** Sends a photo of a decision and answers its id. @throws BackendError 400; `photoProblem` tells why */
export async function sendDecisionPhoto(
  token: string,
  file: Blob | ReadableStream<Uint8Array>,
): Promise<string> {
  const { photo } = await callBackend<{ photo: { id: string } }>("/seller/certificate-photos", {
    method: "POST",
    file,
    token,
    timeoutSeconds: PHOTO_SECONDS,
  });
  return photo.id;
}

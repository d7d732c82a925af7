import type { SellerKind } from "@cho-lang/seller-rules/seller-kind";
import type {
  RequirementGate,
  RequirementKind,
  RequirementReason,
  RequirementStatus,
} from "@cho-lang/seller-rules/requirements";
import type { DocumentType } from "@cho-lang/seller-rules/documents";
import type { IdentityState } from "@cho-lang/seller-rules/identity-gate";
import { callBackend } from "./call-backend";

/** What an application says of who sells, as fields of its forms. */
export interface Particulars {
  kind: SellerKind;
  name: string;
  representative: string;
  commune_code: string;
  phone: string | null;
  email: string | null;
  legal_name: string;
  tax_code: string | null;
  bank_bin: string | null;
  bank_account: string | null;
  bank_holder: string | null;
}

/** What opens an application. */
export type NewApplication = Pick<Particulars, "kind" | "name" | "representative" | "commune_code">;

/** One thing that is asked of a seller, and where she stands with it. */
export interface Requirement {
  id: string;
  kind: RequirementKind;
  gate: RequirementGate;
  title: string;
  text: string;
  status: RequirementStatus;
  why: RequirementReason | null;
}

/** A paper as it was entered, and where it stands today. */
export interface Paper {
  id: string;
  type: DocumentType;
  number: string;
  issuer: string;
  /** YYYY-MM-DD. */
  issued_on: string;
  /** Null while it has no end. */
  expires_on: string | null;
  check: "waiting" | "accepted" | "refused";
  check_reason: string | null;
  state: "good" | "expiring" | "expired";
}

/** Where the link with the electronic identity stands, and until when the shop may sell without. */
export interface Identity {
  state: IdentityState;
  open: boolean;
  /** ISO 8601. */
  closes_at: string | null;
  by: "review" | "demonstration" | null;
}

/** A shop's papers. */
export interface Application {
  status: "pending" | "active" | "suspended" | "closed";
  /** Null for a shop that the market's office opened. */
  application: "draft" | "submitted" | "returned" | null;
  note: string | null;
  particulars: Particulars;
  missing: (keyof Particulars)[];
  requirements: Requirement[];
  documents: Paper[];
  identity: Identity;
}

interface Answer {
  application: Application;
}

/** @throws BackendError 403 without the right to change settings */
export async function readApplication(token: string): Promise<Application> {
  return (await callBackend<Answer>("/seller/application", { token })).application;
}

/**
 * Saves one step; only what is given changes.
 *
 * @throws BackendError 400 with `details.fields`; 409 `wrong_status` once it is sent
 */
export async function saveApplication(
  token: string,
  step: Partial<Particulars>,
): Promise<Application> {
  const answer = await callBackend<Answer>("/seller/application", {
    method: "POST",
    body: step,
    token,
  });
  return answer.application;
}

/**
 * Sends the application, declaring those requirements. Repeating it is harmless.
 *
 * @throws BackendError 409 `application_incomplete`
 */
export async function submitApplication(token: string, attested: string[]): Promise<void> {
  await callBackend("/seller/application/submit", { method: "POST", body: { attested }, token });
}

/** Asks the market's office to look at the link with the electronic identity. Repeating it is harmless. */
export async function askForIdentityCheck(token: string): Promise<void> {
  await callBackend("/seller/application/identity", { method: "POST", body: {}, token });
}

/** Enters a paper; the same one twice is one. @throws BackendError 400 with `details.fields` */
export async function addPaper(token: string, paper: Record<string, string | null>): Promise<void> {
  await callBackend("/seller/documents", { method: "POST", body: paper, token });
}

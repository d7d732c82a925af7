import type { SellerKind } from "@cho-lang/seller-rules/seller-kind";
import type {
  RequirementGate,
  RequirementKind,
  RequirementReason,
  RequirementStatus,
} from "@cho-lang/seller-rules/requirements";
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

/** A shop's papers. */
export interface Application {
  status: "pending" | "active" | "suspended" | "closed";
  /** Null for a shop that the market's office opened. */
  application: "draft" | "submitted" | "returned" | null;
  note: string | null;
  particulars: Particulars;
  missing: (keyof Particulars)[];
  requirements: Requirement[];
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

import type { DocumentType } from "@cho-lang/seller-rules/documents";
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { Act, Actor } from "../../audit/act";
import { recordActsStep } from "../audit/steps/record-acts";
import { createDocumentStep } from "./steps/create-document";

export interface NewDocument {
  seller_id: string;
  type: DocumentType;
  number: string;
  issuer: string;
  /** YYYY-MM-DD. */
  issued_on: string;
  expires_on: string | null;
}

export type AddDocumentInput = NewDocument & { actor: Actor };

function toActs({ actor, seller_id, ...document }: AddDocumentInput): Act[] {
  const action = "seller-document.add";
  return [{ actor, seller_id, action, subject: seller_id, before: null, after: { ...document } }];
}

/** Enters a paper of a seller; it waits for the operator. The same one twice is one. */
export const addDocumentWorkflow = createWorkflow("add-document", (input: AddDocumentInput) => {
  recordActsStep(transform(input, toActs));
  createDocumentStep(transform(input, ({ actor: _actor, ...document }) => document));
  return new WorkflowResponse(undefined);
});

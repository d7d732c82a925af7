import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { eraseTexts, type AccountText } from "../../../buyer-accounts/erase-texts";

export interface EraseTextsInput {
  /** E.164. */
  phone: string;
  templates: readonly AccountText[];
}

/** Deletes from the outbox what was sent to a phone for its account. Nothing puts it back. */
export const eraseTextsStep = createStep(
  "erase-texts",
  async ({ phone, templates }: EraseTextsInput, { container }) => {
    await eraseTexts(container, phone, templates);
    return new StepResponse(undefined);
  },
);

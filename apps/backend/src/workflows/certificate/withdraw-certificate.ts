import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";
import type { Actor } from "../../audit/act";
import type { Withdrawal } from "../../certificates/withdrawal";
import { recordActsStep } from "../audit/steps/record-acts";
import { checkWithdrawalStep } from "./steps/check-withdrawal";
import { findCertificateActsStep } from "./steps/find-certificate-acts";
import { loadCertificateStep } from "./steps/load-certificate";
import { updateCertificateStep } from "./steps/update-certificate";

export interface WithdrawCertificateInput {
  certificate_id: string;
  withdrawal: Withdrawal;
  /** The operator. */
  actor: Actor;
}

function withdrawn({ withdrawal }: WithdrawCertificateInput) {
  return { ...withdrawal, status: "withdrawn" as const };
}

/**
 * Ends an approved certificate by a decision of withdrawal: from its day on the star is gone. Days before
 * keep theirs. `wrong_status` for a draft or after another withdrawal, `invalid_input` for a day before
 * the certificate began; the same withdrawal again changes nothing. The log
 * says who did it. Emits `certificate.updated`. The caller keeps two runs on one certificate apart.
 */
export const withdrawCertificateWorkflow = createWorkflow(
  "withdraw-certificate",
  (input: WithdrawCertificateInput) => {
    const before = loadCertificateStep({ certificate_id: input.certificate_id });
    checkWithdrawalStep({ certificate: before, withdrawal: input.withdrawal });
    recordActsStep(
      findCertificateActsStep({
        actor: input.actor,
        before,
        to: "withdrawn",
        told: transform(input, ({ withdrawal }) => ({ ...withdrawal })),
      }),
    );
    const certificate = updateCertificateStep({ before, changes: transform(input, withdrawn) });
    emitEventStep({ eventName: "certificate.updated", data: certificate });
    return new WorkflowResponse(certificate);
  },
);

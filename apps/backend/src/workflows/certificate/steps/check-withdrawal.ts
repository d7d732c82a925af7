import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { Withdrawal } from "../../../certificates/withdrawal";
import { MarketError } from "../../../errors/market-error";
import type { LoadedCertificate } from "../../../certificates/loaded-certificate";

export interface CheckWithdrawalInput {
  certificate: LoadedCertificate;
  withdrawal: Withdrawal;
}

/**
 * Refuses to withdraw what is not in force by approval, or was withdrawn by another decision
 * (`wrong_status`), and a day before the certificate began (`invalid_input`).
 */
export const checkWithdrawalStep = createStep(
  "check-withdrawal",
  ({ certificate, withdrawal }: CheckWithdrawalInput) => {
    const again =
      certificate.status === "withdrawn" &&
      certificate.withdrawal_decision === withdrawal.withdrawal_decision &&
      certificate.withdrawn_on === withdrawal.withdrawn_on;
    if (certificate.status !== "approved" && !again) {
      throw new MarketError("wrong_status", { status: certificate.status });
    }
    if (withdrawal.withdrawn_on < certificate.issued_on) {
      throw new MarketError("invalid_input", {
        fields: { withdrawn_on: "Ngày thu hồi không thể trước ngày cấp." },
      });
    }
    return new StepResponse(undefined);
  },
);

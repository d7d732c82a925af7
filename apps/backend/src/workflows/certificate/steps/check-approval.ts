import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { explainWrongLevel } from "../../../certificates/explain-wrong-level";
import { MarketError } from "../../../errors/market-error";
import type { LoadedCertificate } from "../../../certificates/loaded-certificate";

/**
 * Refuses to approve what was withdrawn (`wrong_status`) or what a body of that level could not certify
 * on the day of its decision (`invalid_input`, with the instrument that says so).
 */
export const checkApprovalStep = createStep("check-approval", (certificate: LoadedCertificate) => {
  if (certificate.status === "withdrawn") {
    throw new MarketError("wrong_status", { status: certificate.status });
  }
  const problem = explainWrongLevel(certificate);
  if (problem) {
    throw new MarketError("invalid_input", { fields: { issuing_level: problem } });
  }
  return new StepResponse(undefined);
});

import type { RequirementGate } from "@cho-lang/seller-rules/requirements";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { loadApplication } from "../../../applications/load-application";
import { MarketError } from "../../../errors/market-error";

export interface RequireGateInput {
  seller_id: string;
  gate: RequirementGate;
}

/**
 * Stops whoever has not done what is asked: `application_incomplete` with the titles of what bars the gate,
 * `wrong_status` for opening a shop whose seller still has the application in her hands.
 * A shop that the operator opened herself has no gates, but like every other it opens with a public phone
 * (`seller_phone_missing`), also where the particulars were waived.
 */
export const requireGateStep = createStep(
  "require-gate",
  async ({ seller_id, gate }: RequireGateInput, { container }) => {
    const { application, requirements, status, missing } = await loadApplication(
      container,
      seller_id,
    );
    const barring = requirements.filter(({ bars }) => bars.includes(gate));
    if (application !== null && barring.length > 0) {
      throw new MarketError("application_incomplete", {
        requirements: barring.map(({ id, title, why }) => ({ id, title, why })),
      });
    }
    if (gate === "approve" && application !== null && application !== "submitted") {
      throw new MarketError("wrong_status", { application });
    }
    if (gate === "approve" && status === "pending" && missing.includes("phone")) {
      throw new MarketError("seller_phone_missing");
    }
    return new StepResponse(undefined);
  },
);

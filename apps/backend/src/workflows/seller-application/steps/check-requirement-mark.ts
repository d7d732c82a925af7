import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { loadApplication } from "../../../applications/load-application";
import { MarketError } from "../../../errors/market-error";

export interface CheckRequirementMarkInput {
  seller_id: string;
  requirement_id: string;
  mark: "verified" | "overridden" | "none";
}

/** Only what the operator looks at herself can be noted as looked at; anything can be waived. */
export const checkRequirementMarkStep = createStep(
  "check-requirement-mark",
  async ({ seller_id, requirement_id, mark }: CheckRequirementMarkInput, { container }) => {
    const { requirements } = await loadApplication(container, seller_id);
    const found = requirements.find(({ id }) => id === requirement_id);
    if (!found) {
      throw new MarketError("not_found");
    }
    if (mark === "verified" && found.kind !== "review") {
      throw new MarketError("wrong_status", { kind: found.kind });
    }
    return new StepResponse(undefined);
  },
);

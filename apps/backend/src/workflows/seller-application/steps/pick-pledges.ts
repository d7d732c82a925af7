import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { loadApplication } from "../../../applications/load-application";

export interface PickPledgesInput {
  seller_id: string;
  /** Requirements that the seller says she declares. */
  attested: string[];
}

/**
 * Those of the named requirements that are for the seller to declare and not declared yet: what the operator
 * noted of any other stays hers.
 */
export const pickPledgesStep = createStep(
  "pick-pledges",
  async ({ seller_id, attested }: PickPledgesInput, { container }) => {
    const { requirements } = await loadApplication(container, seller_id);
    const open = requirements.filter(
      ({ id, kind, status }) =>
        kind === "attestation" && status === "missing" && attested.includes(id),
    );
    return new StepResponse(open.map(({ id }) => id));
  },
);

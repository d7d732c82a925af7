import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { MarketError } from "../../../errors/market-error";

/** Nothing to compensate: it is the last step of its workflow. `not_found` for who has no password here. */
export const replacePasswordStep = createStep(
  "replace-password",
  async ({ email, password }: { email: string; password: string }, { container }) => {
    const { success } = await container
      .resolve(Modules.AUTH)
      .updateProvider("emailpass", { entity_id: email, password });
    if (!success) {
      throw new MarketError("not_found");
    }
    return new StepResponse(undefined);
  },
);

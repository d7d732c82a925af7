import { MedusaError, Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";

/** Id of the shipping profile that products have unless told otherwise; Medusa makes it on migration. */
export const loadDefaultShippingProfileStep = createStep(
  "load-default-shipping-profile",
  async (_: undefined, { container }) => {
    const [profile] = await container
      .resolve(Modules.FULFILLMENT)
      .listShippingProfiles({ type: "default" }, { select: ["id"], take: 1 });
    if (!profile) {
      throw new MedusaError(
        MedusaError.Types.UNEXPECTED_STATE,
        "The market has no default shipping profile: its migrations have not run",
      );
    }
    return new StepResponse(profile.id);
  },
);

import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { tellOwners, type OwnersMessage } from "../../../applications/tell-owners";

/** Writes to a seller's owners; a message can't be taken back, so it stands last. */
export const tellOwnersStep = createStep(
  "tell-owners",
  async (message: OwnersMessage, { container }) => {
    await tellOwners(container, message);
    return new StepResponse(undefined);
  },
);

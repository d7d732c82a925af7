import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { MarketError } from "../../../errors/market-error";

export interface RegisterPasswordInput {
  email: string;
  password: string;
}

/** Makes an account that logs in with e-mail and password; compensation removes it. */
export const registerPasswordStep = createStep(
  "register-password",
  async (body: RegisterPasswordInput, { container }) => {
    const { success, authIdentity } = await container
      .resolve(Modules.AUTH)
      .register("emailpass", { body: { ...body } });
    if (!success || !authIdentity) {
      throw new MarketError("already_exists", {
        fields: { email: "Thư điện tử này đã có người dùng." },
      });
    }
    return new StepResponse(authIdentity.id, authIdentity.id);
  },
  async (id, { container }) => {
    if (id) {
      await container.resolve(Modules.AUTH).deleteAuthIdentities([id]);
    }
  },
);

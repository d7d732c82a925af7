import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";

/** The market's own secret, which its keyed hashes and seals rest on. Throws where none is set. */
export function marketSecret(container: MedusaContainer): string {
  const { jwtSecret } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig
    .http;
  if (typeof jwtSecret !== "string" || jwtSecret === "") {
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "JWT_SECRET is not set");
  }
  return jwtSecret;
}

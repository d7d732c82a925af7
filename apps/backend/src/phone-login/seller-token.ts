import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, generateJwtToken } from "@medusajs/framework/utils";

/** Two weeks: a person of the seller need not prove her phone every day; her rights are read anew each time. */
const TOKEN_SECONDS = 14 * 24 * 60 * 60;

/** The log-in of a seller's person who has proven her phone, as the `/seller` API takes it. */
export function sellerToken(container: MedusaContainer, memberId: string): string {
  const { http } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig;
  return generateJwtToken(
    { actor_id: memberId, actor_type: "seller", auth_identity_id: "", app_metadata: {} },
    { secret: http.jwtSecret, expiresIn: TOKEN_SECONDS, jwtOptions: http.jwtOptions },
  );
}

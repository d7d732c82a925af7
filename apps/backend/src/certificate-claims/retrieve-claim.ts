import type { MedusaContainer } from "@medusajs/framework/types";
import { MarketError } from "../errors/market-error";
import { OCOP_MODULE } from "../modules/ocop";
import type OcopModuleService from "../modules/ocop/service";

/** A claim as it is stored, whoever's it is: for the operator. Throws `not_found`. */
export async function retrieveClaim(container: MedusaContainer, id: string) {
  const ocop: OcopModuleService = container.resolve(OCOP_MODULE);
  const [claim] = await ocop.listCertificateClaims({ id }, { take: 1 });
  if (!claim) {
    throw new MarketError("not_found");
  }
  return claim;
}

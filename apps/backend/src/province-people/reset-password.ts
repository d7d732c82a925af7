import type { MedusaContainer } from "@medusajs/framework/types";
import type { Actor } from "../audit/act";
import { MarketError } from "../errors/market-error";
import { PROVINCE_MODULE } from "../modules/province";
import type ProvinceModuleService from "../modules/province/service";
import { resetProvincePasswordWorkflow } from "../workflows/province-person/reset-province-password";

/**
 * Gives a person of the province a new password in place of the one that she has forgotten, to be handed over
 * in person as the first one was; the old one no longer opens the door. `not_found` for nobody.
 */
export async function resetPassword(
  container: MedusaContainer,
  { id, password, actor }: { id: string; password: string; actor: Actor },
): Promise<void> {
  const province: ProvinceModuleService = container.resolve(PROVINCE_MODULE);
  const [person] = await province.listProvinceMembers({ id });
  if (!person) {
    throw new MarketError("not_found");
  }
  const { email } = person;
  await resetProvincePasswordWorkflow(container).run({ input: { actor, id, email, password } });
}

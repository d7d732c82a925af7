import type { MedusaContainer } from "@medusajs/framework/types";
import type { Actor } from "../audit/act";
import { MarketError } from "../errors/market-error";
import { PROVINCE_MODULE } from "../modules/province";
import type ProvinceModuleService from "../modules/province/service";
import type { ProvinceRole } from "../province-scope/province-rights";
import { changeProvincePersonWorkflow } from "../workflows/province-person/change-province-person";

interface Wish {
  id: string;
  role: ProvinceRole;
  blocked: boolean;
  actor: Actor;
}

/**
 * Gives a person of the province a role and says whether she may come in; the same once more changes
 * nothing. `not_found` for nobody.
 */
export async function changePerson(
  container: MedusaContainer,
  { id, role, blocked, actor }: Wish,
): Promise<void> {
  const province: ProvinceModuleService = container.resolve(PROVINCE_MODULE);
  const [person] = await province.listProvinceMembers({ id });
  if (!person) {
    throw new MarketError("not_found");
  }
  const before = { role: person.role, blocked: person.blocked_at !== null };
  if (before.role === role && before.blocked === blocked) {
    return;
  }
  const blocked_at = blocked ? (person.blocked_at ?? new Date()) : null;
  await changeProvincePersonWorkflow(container).run({
    input: { actor, before, change: { id, role, blocked_at } },
  });
}

import type { MedusaContainer } from "@medusajs/framework/types";
import type { Actor } from "../audit/act";
import { MarketError } from "../errors/market-error";
import { PROVINCE_MODULE } from "../modules/province";
import type ProvinceModuleService from "../modules/province/service";
import { rightsOf, type ProvinceRight, type ProvinceRole } from "./province-rights";

/** Who of the province makes a request. Only `openProvinceScope` makes one, from a checked log-in. */
export interface ProvinceScope {
  id: string;
  name: string;
  role: ProvinceRole;
  rights: ProvinceRight[];
  /** As the market's log names her. */
  actor: Actor;
}

/**
 * The scope of a logged-in person, read anew on every request: whoever is blocked is out at once.
 * Throws `unauthorized` for her and for who is no longer there.
 */
export async function openProvinceScope(
  container: MedusaContainer,
  personId: string,
): Promise<ProvinceScope> {
  const province: ProvinceModuleService = container.resolve(PROVINCE_MODULE);
  const [person] = await province.listProvinceMembers({ id: personId });
  if (!person || person.blocked_at !== null) {
    throw new MarketError("unauthorized");
  }
  const { id, name, role } = person;
  return { id, name, role, rights: rightsOf(role), actor: { kind: "province", id, name, role } };
}

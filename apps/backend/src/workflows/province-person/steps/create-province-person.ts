import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { MarketError } from "../../../errors/market-error";
import { PROVINCE_MODULE } from "../../../modules/province";
import type ProvinceModuleService from "../../../modules/province/service";
import type { ProvinceRole } from "../../../province-scope/province-rights";

export interface NewProvincePerson {
  name: string;
  /** In lower case. */
  email: string;
  role: ProvinceRole;
}

/**
 * Adds a person to the province; compensation removes her. `already_exists` for an e-mail that somebody
 * logs in with at any door: it has one password at all of them.
 */
export const createProvincePersonStep = createStep(
  "create-province-person",
  async (person: NewProvincePerson, { container }) => {
    const province: ProvinceModuleService = container.resolve(PROVINCE_MODULE);
    const { email } = person;
    const [[known], [identity]] = await Promise.all([
      province.listProvinceMembers({ email }, { select: ["id"], take: 1 }),
      container
        .resolve(Modules.AUTH)
        .listProviderIdentities({ entity_id: email, provider: "emailpass" }, { take: 1 }),
    ]);
    if (known || identity) {
      throw new MarketError("already_exists", {
        fields: { email: "Thư điện tử này đã có người dùng." },
      });
    }
    const { id } = await province.createProvinceMembers({ ...person, blocked_at: null });
    return new StepResponse(id, id);
  },
  async (id, { container }) => {
    if (id) {
      const province: ProvinceModuleService = container.resolve(PROVINCE_MODULE);
      await province.deleteProvinceMembers(id);
    }
  },
);

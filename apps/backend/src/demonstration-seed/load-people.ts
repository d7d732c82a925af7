import type { IAuthModuleService, MedusaContainer } from "@medusajs/framework/types";
import { MedusaError, Modules } from "@medusajs/framework/utils";
import { createUsersWorkflow } from "@medusajs/medusa/core-flows";
import { marketActor } from "../audit/act";
import people from "../demonstration/people.json";
import type { OfferSeller } from "../offers/offer";
import { PROVINCE_ROLES } from "../province-scope/province-rights";
import { addProvincePersonWorkflow } from "../workflows/province-person/add-province-person";
import { createSellerMemberWorkflow } from "../workflows/seller/create-seller-member";

const OPERATOR = people[0];

async function hasLogin(auth: IAuthModuleService, email: string): Promise<boolean> {
  const identities = await auth.listProviderIdentities({ entity_id: email, provider: "emailpass" });
  return identities.length > 0;
}

async function loadOperator(container: MedusaContainer): Promise<void> {
  const auth = container.resolve(Modules.AUTH);
  if (!OPERATOR || (await hasLogin(auth, OPERATOR.email))) {
    return;
  }
  const { result: users } = await createUsersWorkflow(container).run({
    input: { users: [{ email: OPERATOR.email, first_name: OPERATOR.name }] },
  });
  const { authIdentity, error } = await auth.register("emailpass", {
    body: { email: OPERATOR.email, password: OPERATOR.password },
  });
  const [user] = users;
  if (!authIdentity || !user) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      `The demonstration's operator cannot log in: ${error ?? "no user"}`,
    );
  }
  await auth.updateAuthIdentities({ id: authIdentity.id, app_metadata: { user_id: user.id } });
}

async function loadProvincePeople(container: MedusaContainer): Promise<void> {
  const auth = container.resolve(Modules.AUTH);
  for (const { role, name, email, password } of people) {
    const known = PROVINCE_ROLES.find((one) => one === role);
    if (known && !(await hasLogin(auth, email))) {
      await addProvincePersonWorkflow(container).run({
        input: {
          actor: marketActor("demonstration"),
          person: { name, email, role: known },
          password,
        },
      });
    }
  }
}

/**
 * Makes the log-ins of the demonstration: one operator, one person a seller and the province's, under an address that
 * can receive no mail and with a password that is printed at every start. Only ever called while
 * loading demonstration data.
 */
export async function loadPeople(
  container: MedusaContainer,
  sellers: Map<string, OfferSeller>,
): Promise<void> {
  await loadOperator(container);
  await loadProvincePeople(container);
  const auth = container.resolve(Modules.AUTH);
  const password = OPERATOR?.password ?? "";
  for (const seller of sellers.values()) {
    const email = `${seller.handle}@cho-lang.example`;
    if (!(await hasLogin(auth, email))) {
      await createSellerMemberWorkflow(container).run({
        input: { seller_id: seller.id, name: "Người phụ trách (minh họa)", email, password },
      });
    }
  }
}

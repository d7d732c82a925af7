import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { PROVINCE_MODULE } from "../../../modules/province";
import type ProvinceModuleService from "../../../modules/province/service";
import type { ProvinceRole } from "../../../province-scope/province-rights";
import { addProvincePersonWorkflow } from "../../../workflows/province-person/add-province-person";
import { operatorOf } from "../operator-of";
import type { AddPerson } from "./validators";

export interface ProvincePersonRow {
  id: string;
  name: string;
  email: string;
  role: ProvinceRole;
  blocked: boolean;
}

/** Everybody who may come in at the province's door or could once, by name. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const province: ProvinceModuleService = req.scope.resolve(PROVINCE_MODULE);
  const people = await province.listProvinceMembers(
    {},
    { take: null, order: { name: "ASC", id: "ASC" } },
  );
  const rows = people.map(({ id, name, email, role, blocked_at }): ProvincePersonRow => ({
    id,
    name,
    email,
    role,
    blocked: blocked_at !== null,
  }));
  res.json({ people: rows });
}

/** Lets a person in, with a first password. */
export async function POST(
  req: AuthenticatedMedusaRequest<AddPerson>,
  res: MedusaResponse,
): Promise<void> {
  const { password, ...person } = req.validatedBody;
  const { result: id } = await addProvincePersonWorkflow(req.scope).run({
    input: { actor: await operatorOf(req), person, password },
  });
  res.status(201).json({ id });
}

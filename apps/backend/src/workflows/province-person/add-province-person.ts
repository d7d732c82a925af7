import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { setAuthAppMetadataStep } from "@medusajs/medusa/core-flows";
import type { Act, Actor } from "../../audit/act";
import { recordActsStep } from "../audit/steps/record-acts";
import { registerPasswordStep } from "../seller/steps/register-password";
import { createProvincePersonStep, type NewProvincePerson } from "./steps/create-province-person";

export interface AddProvincePersonInput {
  actor: Actor;
  person: NewProvincePerson;
  /** Chosen by the operator and handed over in person. */
  password: string;
}

function toActs({
  actor,
  person,
  id,
}: Pick<AddProvincePersonInput, "actor" | "person"> & { id: string }): Act[] {
  const { name, role } = person;
  return [
    {
      actor,
      seller_id: null,
      action: "province-person.add",
      subject: id,
      before: null,
      after: { name, role },
    },
  ];
}

/**
 * Lets a person in at the province's door. `already_exists` for an e-mail in use; whatever fails, neither
 * person nor account stays.
 */
export const addProvincePersonWorkflow = createWorkflow(
  "add-province-person",
  (input: AddProvincePersonInput) => {
    const id = createProvincePersonStep(input.person);
    const authIdentityId = registerPasswordStep(
      transform(input, ({ person, password }) => ({ email: person.email, password })),
    );
    setAuthAppMetadataStep({ authIdentityId, actorType: "province", value: id });
    recordActsStep(
      transform({ input, id }, (made) =>
        toActs({ actor: made.input.actor, person: made.input.person, id: made.id }),
      ),
    );
    return new WorkflowResponse(id);
  },
);

import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { NewApplication } from "../../applications/open-application";
import type { Act } from "../../audit/act";
import type { NewSeller } from "../../seller-setup/new-seller";
import { USUAL_DELIVERY_RATES } from "../../seller-setup/usual-delivery-rates";
import { recordActsStep } from "../audit/steps/record-acts";
import { createSellersWorkflow, type SellerWithParts } from "../seller/create-sellers";

export interface OpenApplicationInput extends NewApplication {
  handle: string;
  /** Her own number, proven, in national form. */
  phone: string;
}

function toSeller({ phone, ...application }: OpenApplicationInput): NewSeller {
  return {
    ...application,
    phone,
    legal_name: application.name,
    tax_code: null,
    story: "",
    status: "pending",
    application: "draft",
    demonstration: false,
    naming: "named",
    delivery_rates: USUAL_DELIVERY_RATES,
    member: { name: application.representative, email: null, phone },
  };
}

function toActs(input: OpenApplicationInput, sellers: SellerWithParts[]): Act[] {
  const { phone, handle, representative: name } = input;
  return sellers.map(({ id }) => ({
    actor: { kind: "seller", id: phone, name, role: "owner" },
    seller_id: id,
    action: "seller-application.open",
    subject: id,
    before: null,
    after: { handle, name: input.name, kind: input.kind, commune_code: input.commune_code },
  }));
}

/** Opens a shop as a draft, with its owner and its usual delivery fees; see `createSellersWorkflow`. */
export const openApplicationWorkflow = createWorkflow(
  "open-application",
  (input: OpenApplicationInput) => {
    const sellers = createSellersWorkflow.runAsStep({
      input: transform(input, (application) => ({ sellers: [toSeller(application)] })),
    });
    recordActsStep(transform({ input, sellers }, (data) => toActs(data.input, data.sellers)));
    return new WorkflowResponse(sellers);
  },
);

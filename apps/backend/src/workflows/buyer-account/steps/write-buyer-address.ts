import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { BUYER_ACCOUNT_MODULE } from "../../../modules/buyer-account";
import type BuyerAccountModuleService from "../../../modules/buyer-account/service";

interface Address {
  name: string;
  street: string;
  commune_code: string;
}

export interface WriteBuyerAddressInput {
  account_id: string;
  /** What is kept already; null for a new one. */
  before: (Address & { id: string }) | null;
  address: Address;
}

/** Writes an address, or over it; compensation takes that back. */
export const writeBuyerAddressStep = createStep(
  "write-buyer-address",
  async ({ account_id, before, address }: WriteBuyerAddressInput, { container }) => {
    const accounts: BuyerAccountModuleService = container.resolve(BUYER_ACCOUNT_MODULE);
    const { name, street, commune_code } = address;
    const { id } = before
      ? await accounts.updateBuyerAddresses({ id: before.id, name, street, commune_code })
      : await accounts.createBuyerAddresses({ account_id, name, street, commune_code });
    return new StepResponse(id, { id, before });
  },
  async (undo, { container }) => {
    if (!undo) {
      return;
    }
    const accounts: BuyerAccountModuleService = container.resolve(BUYER_ACCOUNT_MODULE);
    await (undo.before
      ? accounts.updateBuyerAddresses(undo.before)
      : accounts.deleteBuyerAddresses(undo.id));
  },
);

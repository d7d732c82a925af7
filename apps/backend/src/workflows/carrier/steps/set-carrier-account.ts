import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { sealCarrierToken } from "../../../carriers/carrier-token";
import { CARRIER_MODULE } from "../../../modules/carrier";
import type CarrierModuleService from "../../../modules/carrier/service";

export interface CarrierAccountToSet {
  seller_id: string;
  /** Null for none any more. */
  account: { token: string; shop_id: string; shop_name: string; shop_address: string } | null;
}

/**
 * Keeps a seller's contract in the place of the one before; one that is no more is gone with its token. It is the
 * last step of its workflow, so nothing is to be undone.
 */
export const setCarrierAccountStep = createStep(
  "set-carrier-account",
  async ({ seller_id, account }: CarrierAccountToSet, { container }) => {
    const carriers: CarrierModuleService = container.resolve(CARRIER_MODULE);
    const [old] = await carriers.listCarrierAccounts({ seller_id }, { take: 1 });
    if (!account) {
      await carriers.deleteCarrierAccounts(old ? [old.id] : []);
      return new StepResponse(undefined);
    }
    const { token, ...shop } = account;
    const kept = { ...shop, sealed_token: sealCarrierToken(container, token) };
    await (old
      ? carriers.updateCarrierAccounts({ id: old.id, ...kept })
      : carriers.createCarrierAccounts({ seller_id, ...kept }));
    return new StepResponse(undefined);
  },
);

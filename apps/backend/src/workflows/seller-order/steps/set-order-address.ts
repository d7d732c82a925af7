import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { Destination } from "../../../basket-quote/basket-quote";
import { SELLER_MODULE } from "../../../modules/seller";
import type SellerModuleService from "../../../modules/seller/service";
import type { KeptDelivery } from "../../../placing/rows/order-delivery";

export interface OrderAddressInput {
  /** Id of the seller's side of the order. */
  side_id: string;
  before: { id: string };
  address: { street: string; commune: string; province: string; destination: Destination };
  delivery: KeptDelivery;
}

/**
 * Writes down where an order goes, and when it comes there. The days first: a process that dies in between leaves the
 * old address, which the same tap again changes. The last step of its workflow, so nothing is to be undone.
 */
export const setOrderAddressStep = createStep(
  "set-order-address",
  async ({ side_id, before, address, delivery }: OrderAddressInput, { container }) => {
    const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
    await sellers.updateSellerOrders({ id: side_id, delivery: { ...delivery } });
    const { street, commune, province, destination } = address;
    await container.resolve(Modules.ORDER).updateOrderAddresses({
      id: before.id,
      address_1: street,
      city: commune,
      province,
      metadata: { ...destination },
    });
    return new StepResponse(undefined);
  },
);

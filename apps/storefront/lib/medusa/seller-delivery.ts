import type { DeliveryRates } from "@cho-lang/delivery/delivery-fee";
import type { SellerDelivery } from "@cho-lang/delivery/seller-delivery";
import { callBackend } from "./call-backend";

/** In which ways a seller's goods come to their buyers, and what her carrier asks by zone. */
export interface DeliverySetting {
  terms: SellerDelivery;
  rates: DeliveryRates;
}

/** With what her last orders asked for delivery beside what their goods cost, whole đồng. */
export interface SellerDeliveryPage extends DeliverySetting {
  feeShare: { orders: number; goods: number; fees: number };
}

interface DeliveryWire extends DeliverySetting {
  fee_share: { orders: number; goods_vnd: number; fees_vnd: number };
}

/** @throws BackendError 401, 403 */
export async function readSellerDelivery(token: string): Promise<SellerDeliveryPage> {
  const { delivery } = await callBackend<{ delivery: DeliveryWire }>("/seller/delivery", { token });
  const { orders, goods_vnd: goods, fees_vnd: fees } = delivery.fee_share;
  return { terms: delivery.terms, rates: delivery.rates, feeShare: { orders, goods, fees } };
}

/**
 * Sets all of it; repeating it changes nothing.
 *
 * @throws BackendError `invalid_input`, 403
 */
export async function setSellerDelivery(token: string, setting: DeliverySetting): Promise<void> {
  await callBackend("/seller/delivery", { method: "POST", body: { ...setting }, token });
}

import type { MedusaContainer } from "@medusajs/framework/types";
import { isFetched } from "@cho-lang/delivery/is-fetched";
import { communeOf } from "@cho-lang/vietnam-addresses/commune-of";
import { buyerOf } from "../complaints/buyer-of";
import { MarketError } from "../errors/market-error";
import { requireUnpacked } from "../parcels/require-unpacked";
import type { KeptDelivery } from "../placing/rows/order-delivery";
import type { OwnOrder } from "../reviews/load-own-order";
import { isWithSeller } from "../seller-orders/is-with-seller";
import { presentStatus } from "../seller-orders/present-status";
import { textOrderPeople } from "../seller-orders/text-order-people";
import { withSellerOrderLock } from "../seller-orders/with-seller-order-lock";
import { retrieveScopedOrder } from "../seller-scope/retrieve-scoped-order";
import { changeOrderAddressWorkflow } from "../workflows/seller-order/change-order-address";
import { loadOrderAddress } from "./load-order-address";
import { requoteDelivery } from "./requote-delivery";

export interface AddressWish {
  /** Made for one tap; the same again tells nobody twice. */
  request_id: string;
  street: string;
  commune_code: string;
}

/**
 * The buyer has her order brought to another address, as long as none of it is packed. Within a commune everything
 * stays as it was agreed; to another one it comes by the same way if that brings the goods there, on the days that
 * this takes, and for the fee that was agreed, also where it would cost less. Her seller is told where
 * `isWithSeller` says so.
 *
 * Again, it changes nothing. `wrong_status` once it is packed, on its way or cancelled, or where it is fetched;
 * `invalid_input` for no commune; `not_deliverable` and `delivery_costs_more` where it stays as it was.
 */
export async function changeOwnAddress(
  container: MedusaContainer,
  { id: order_id, seller_id, code, ...own }: OwnOrder,
  { request_id, street, commune_code }: AddressWish,
): Promise<void> {
  const commune = communeOf(commune_code);
  if (!commune) {
    throw new MarketError("invalid_input", {
      fields: { commune_code: "Không có xã, phường này." },
    });
  }
  const change = async (): Promise<void> => {
    const side = await retrieveScopedOrder(container, { seller: { id: seller_id } }, order_id);
    const status = await presentStatus(container, side);
    const kept = side.delivery as KeptDelivery | null;
    if ((status !== "placed" && status !== "confirmed") || !kept || isFetched(kept.method)) {
      throw new MarketError("wrong_status", { status });
    }
    await requireUnpacked(container, order_id);
    const order = await loadOrderAddress(container, order_id);
    const { shipping_address: before } = order;
    const isOther = before.metadata?.commune_code !== commune.commune_code;
    if (isOther || before.address_1 !== street) {
      const { province_code, province } = commune;
      const destination = { province_code, commune_code: commune.commune_code };
      const delivery = isOther ? await requoteDelivery(container, order, kept, destination) : kept;
      const actor = buyerOf({ id: order_id, seller_id, code, ...own });
      const address = { street, commune: commune.commune, province, destination };
      await changeOrderAddressWorkflow(container).run({
        input: { actor, order_id, seller_id, side_id: side.id, before, address, delivery },
      });
    }
    if (await isWithSeller(container, side)) {
      await textOrderPeople(container, seller_id, {
        template: "order-address",
        key: request_id,
        text: `người mua đổi địa chỉ nhận của đơn ${code}: ${street}, ${commune.commune}, ${commune.province}.`,
      });
    }
  };
  await withSellerOrderLock(container, order_id, change);
}

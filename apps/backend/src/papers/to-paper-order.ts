import { communeByCode } from "@cho-lang/ocop/communes";
import type { PaperOrder } from "@cho-lang/papers/paper-order";
import { formatVietnamTime } from "../confirm-deadline/format-vietnam-time";
import type { OrderView } from "../order-view/order-view";
import { paperDelivery } from "./paper-delivery";
import type { PrintedParcel } from "./printed-parcels";

/** What stands of the seller on a paper. */
export interface PaperSeller {
  name: string;
  commune_code: string;
  phone: string | null;
  demonstration: boolean;
}

/**
 * What leaves of an order together, as it is printed. `storage` maps a product's handle to how it travels; a product that is no longer
 * listed travels as dry goods.
 */
export function toPaperOrder(
  order: OrderView,
  parcel: PrintedParcel,
  seller: PaperSeller,
  storage: Map<string, string>,
  storefrontUrl: string,
): PaperOrder {
  const place = communeByCode(seller.commune_code)?.name;
  const goods_total_vnd = parcel.lines.reduce((sum, { total_vnd }) => sum + total_vnd, 0);
  const { street, commune, province } = order.address;
  const delivery = paperDelivery(order);
  // Who comes for it herself need not tell on a parcel where she lives.
  const address = delivery.by === "buyer" ? [] : [street, commune, province];
  return {
    code: order.code,
    parcel: parcel.name,
    tracking_url: `${storefrontUrl}/don-hang/${order.code}`,
    placed_at: formatVietnamTime(new Date(order.placed_at)),
    seller: {
      name: seller.name,
      place: place ? `${place}, Quảng Ninh` : "Quảng Ninh",
      phone: seller.phone,
    },
    buyer: order.buyer,
    address: address.filter((part) => part !== "").join(", "),
    delivery,
    note: order.note,
    lines: parcel.lines.map(({ product_handle, title, label, ...amounts }) => ({
      title,
      label,
      quantity: amounts.quantity,
      unit_price_vnd: amounts.unit_price_vnd,
      total_vnd: amounts.total_vnd,
      storage: storage.get(product_handle) ?? "ambient",
      alcohol: amounts.alcohol,
    })),
    goods_total_vnd,
    delivery_fee_vnd: parcel.delivery_fee_vnd,
    total_vnd: goods_total_vnd + parcel.delivery_fee_vnd,
    paid: order.payment !== "cash_on_delivery",
    demonstration: seller.demonstration,
  };
}

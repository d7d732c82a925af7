import { GHN_LIMITS } from "@cho-lang/delivery/ghn/ghn-limits";
import type { Look } from "@cho-lang/delivery/ghn/ghn-note";
import { ghnOrder } from "@cho-lang/delivery/ghn/ghn-order";
import type { ParcelBox } from "@cho-lang/delivery/ghn/parcel-box";
import { parsePhone } from "@cho-lang/vietnam-addresses/phone";
import { MarketError } from "../errors/market-error";
import type { ShipmentPlan } from "./plan-shipment";

/** How a parcel is to go. */
export interface ShipmentWay {
  box: ParcelBox;
  look: Look;
}

function nationalPhone(e164: string): string {
  const phone = parsePhone(e164);
  return phone.kind === "invalid" ? e164 : phone.national;
}

/**
 * GHN's message for a parcel. `carrier_refused` for more cash than GHN collects for one parcel.
 *
 * @param clientCode by which GHN knows the parcel again
 */
export function toGhnOrder(
  { view, lines, goods_vnd, cod_vnd, marks }: ShipmentPlan,
  { box, look }: ShipmentWay,
  clientCode: string,
): Record<string, unknown> {
  if (cod_vnd > GHN_LIMITS.cod_vnd) {
    const why = "GHN thu hộ nhiều nhất 50.000.000 đ một kiện. Hãy gửi thành nhiều kiện.";
    throw new MarketError("carrier_refused", { why });
  }
  const { street, commune, province } = view.address;
  return ghnOrder({
    client_code: clientCode,
    box,
    look,
    cod_vnd,
    goods_vnd,
    // What the law or the goods ask for comes before what the buyer wishes.
    notes: [...marks, view.note],
    lines,
    to: {
      name: view.buyer.name,
      phone: nationalPhone(view.buyer.phone),
      street,
      commune,
      province,
    },
  });
}

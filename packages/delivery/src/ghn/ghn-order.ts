import { GHN_LIMITS } from "./ghn-limits";
import { ghnNote, type Look } from "./ghn-note";
import type { ParcelBox } from "./parcel-box";

/** A line of goods in a parcel; whole đồng a piece. */
export interface ShippedLine {
  name: string;
  quantity: number;
  price_vnd: number;
}

/** A parcel that GHN is to carry. Whole đồng. */
export interface GhnParcel {
  /** By which the same parcel is known again, however often it is asked for. */
  client_code: string;
  box: ParcelBox;
  look: Look;
  /** What is taken at the door: goods and delivery fee of a cash order, else 0. */
  cod_vnd: number;
  /** What the goods are worth. */
  goods_vnd: number;
  /** What the driver must know, the most important first. */
  notes: readonly string[];
  lines: readonly ShippedLine[];
  to: {
    name: string;
    /** Digits with the leading 0. */
    phone: string;
    street: string;
    commune: string;
    province: string;
  };
}

const SERVICE = { light: 2, heavy: 5 } as const;
/** The shop pays GHN: what its buyer pays for delivery is part of what is collected, or was paid before. */
const SHOP_PAYS = 1;

/** What the goods are called in one line. */
function contentOf(lines: readonly ShippedLine[]): string {
  const content = lines.map(({ name, quantity }) => `${name} ×${String(quantity)}`).join(", ");
  return content.slice(0, GHN_LIMITS.content_letters);
}

/** A heavy parcel is one item with the box's own measures, as GHN works its price out from the items. */
function itemsOf({ lines, box, goods_vnd }: GhnParcel): Record<string, unknown>[] {
  if (box.weight_grams >= GHN_LIMITS.heavy_grams) {
    const { weight_grams: weight, length_cm: length, width_cm: width, height_cm: height } = box;
    const name = contentOf(lines).slice(0, 200);
    return [{ name, quantity: 1, price: goods_vnd, weight, length, width, height }];
  }
  return lines.map(({ name, quantity, price_vnd }) => ({ name, quantity, price: price_vnd }));
}

/**
 * The message by which GHN makes an order of a parcel, or only tells its price (`preview` takes the same). The
 * address has two levels, as since 1/7/2025; the parcel is fetched where GHN knows the shop to be.
 *
 * @throws RangeError for a cash amount that GHN does not take, and for a code that is too long
 */
export function ghnOrder(parcel: GhnParcel): Record<string, unknown> {
  const { box, cod_vnd, goods_vnd, to, client_code } = parcel;
  if (!Number.isInteger(cod_vnd) || cod_vnd < 0 || cod_vnd > GHN_LIMITS.cod_vnd) {
    throw new RangeError(`GHN collects no ${String(cod_vnd)} đồng`);
  }
  if (client_code === "" || client_code.length > GHN_LIMITS.client_code_letters) {
    throw new RangeError("A code of 1 to 50 letters is wanted");
  }
  return {
    client_order_code: client_code,
    payment_type_id: SHOP_PAYS,
    service_type_id: box.weight_grams < GHN_LIMITS.heavy_grams ? SERVICE.light : SERVICE.heavy,
    ...ghnNote(parcel.look, parcel.notes),
    is_new_to_address: true,
    to_name: to.name,
    to_phone: to.phone,
    to_address: [to.street, to.commune, to.province].filter((part) => part !== "").join(", "),
    to_ward_name: to.commune,
    to_province_name: to.province,
    cod_amount: cod_vnd,
    insurance_value: Math.min(goods_vnd, GHN_LIMITS.insured_vnd),
    content: contentOf(parcel.lines),
    weight: box.weight_grams,
    length: box.length_cm,
    width: box.width_cm,
    height: box.height_cm,
    items: itemsOf(parcel),
  };
}

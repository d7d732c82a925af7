import { GHN_LIMITS } from "@cho-lang/delivery/ghn/ghn-limits";

type Fields = Record<string, unknown>;

const NOTES = ["CHOXEMHANGKHONGTHU", "KHONGCHOXEMHANG", "CHOTHUHANG"];
/** No van of GHN's goes there: as with the real one, some places are refused. */
const NOT_SERVED = /Cô Tô/;

function isWhole(value: unknown, least: number, most: number): boolean {
  return Number.isInteger(value) && Number(value) >= least && Number(value) <= most;
}

function isText(value: unknown, most: number): value is string {
  return typeof value === "string" && value !== "" && value.length <= most;
}

function isItem(item: unknown, heavy: boolean): boolean {
  if (typeof item !== "object" || item === null) {
    return false;
  }
  const { name, quantity, price, weight, length, width, height } = item as Fields;
  const measured = [weight, length, width, height].every((one) => isWhole(one, 1, 50_000));
  const priced = isWhole(price, 0, Number.MAX_SAFE_INTEGER);
  return isText(name, 500) && isWhole(quantity, 1, 10_000) && priced && (!heavy || measured);
}

/** What GHN has against an order, in its words; null for nothing. */
export function orderProblem(order: Fields): string | null {
  const { weight, service_type_id, items, to_phone, note, content } = order;
  const heavy = Number(weight) >= GHN_LIMITS.heavy_grams;
  const checks: [boolean, string][] = [
    [isText(order.client_order_code, GHN_LIMITS.client_code_letters), "client_order_code"],
    [order.payment_type_id === 1 || order.payment_type_id === 2, "payment_type_id"],
    [service_type_id === (heavy ? 5 : 2), "service_type_id"],
    [NOTES.includes(String(order.required_note)), "required_note"],
    [note === undefined || note === "" || isText(note, GHN_LIMITS.note_letters), "note"],
    [content === undefined || isText(content, GHN_LIMITS.content_letters), "content"],
    [order.is_new_to_address === true, "is_new_to_address"],
    [isText(order.to_name, 1_024), "to_name"],
    [typeof to_phone === "string" && /^0\d{9,10}$/.test(to_phone), "to_phone"],
    [isText(order.to_address, 1_024), "to_address"],
    [isText(order.to_ward_name, 100), "to_ward_name"],
    [isText(order.to_province_name, 100), "to_province_name"],
    [isWhole(order.cod_amount, 0, GHN_LIMITS.cod_vnd), "cod_amount"],
    [isWhole(order.insurance_value, 0, GHN_LIMITS.insured_vnd), "insurance_value"],
    [isWhole(weight, 1, GHN_LIMITS.weight_grams), "weight"],
    ...["length", "width", "height"].map((side): [boolean, string] => [
      isWhole(order[side], 1, GHN_LIMITS.side_cm),
      side,
    ]),
    [Array.isArray(items) && items.length > 0, "items"],
    [Array.isArray(items) && items.every((one) => isItem(one, heavy)), "items"],
  ];
  const wrong = checks.find(([fits]) => !fits);
  if (wrong) {
    return `Thông tin chưa đúng: ${wrong[1]}`;
  }
  return NOT_SERVED.test(String(order.to_ward_name)) ? "GHN chưa giao tới địa chỉ này." : null;
}

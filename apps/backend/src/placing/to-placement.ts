import { communeOf } from "@cho-lang/vietnam-addresses/commune-of";
import { parsePhone } from "@cho-lang/vietnam-addresses/phone";
import type { PlaceBasket } from "../api/store/baskets/validators";
import { MarketError } from "../errors/market-error";
import type { Placement } from "./placement";

/**
 * Checks what the form alone cannot say: that the number is a Vietnamese one and the commune exists.
 * Throws `invalid_input` naming every field that is wrong.
 */
export function toPlacement(basketId: string, body: PlaceBasket): Placement {
  const phone = parsePhone(body.phone);
  const commune = communeOf(body.commune_code);
  if (phone.kind === "invalid" || !commune) {
    throw new MarketError("invalid_input", {
      fields: {
        ...(phone.kind === "invalid" ? { phone: "Số điện thoại chưa đúng." } : {}),
        ...(commune ? {} : { commune_code: "Không có xã, phường này." }),
      },
    });
  }
  return {
    basket_id: basketId,
    name: body.name,
    phone: phone.e164,
    street: body.street,
    destination: { province_code: commune.province_code, commune_code: commune.commune_code },
    commune: commune.commune,
    province: commune.province,
    note: body.note,
    payment: body.payment,
    expected_total_vnd: body.expected_total_vnd,
  };
}

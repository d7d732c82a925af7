import { communeByCode, QUANG_NINH_CODE } from "@cho-lang/ocop/communes";
import { deliveryZone } from "./delivery-fee";

/**
 * The words of `deliversTo` one of which goods have that can be sent to a commune: its code, and the zone by distance
 * that it is in. Codes in use for one commune count as one; an unknown one is elsewhere.
 */
export function destinationWords(communeCode: string): string[] {
  const commune = communeByCode(communeCode);
  const province_code = commune ? QUANG_NINH_CODE : "";
  return [
    commune?.code ?? communeCode,
    deliveryZone("", { province_code, commune_code: communeCode }),
  ];
}

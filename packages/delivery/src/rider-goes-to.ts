import { communeByCode, QUANG_NINH_CODE } from "@cho-lang/ocop/communes";
import type { DeliveryDestination } from "./delivery-fee";
import type { OwnRiderTerms } from "./seller-delivery";
import { isOverSea } from "./transit-days";

/**
 * Whether a seller's own rider goes to a destination: everywhere in the province but over the sea, unless she says
 * which communes she goes to. Whether she is on is not asked.
 */
export function riderGoesTo(
  rider: Pick<OwnRiderTerms, "communes"> | null,
  sellerCommuneCode: string,
  destination: DeliveryDestination,
): boolean {
  const communes = rider?.communes ?? [];
  const code = communeByCode(destination.commune_code)?.code ?? destination.commune_code;
  if (communes.length > 0) return communes.includes(code);
  return (
    destination.province_code === QUANG_NINH_CODE && !isOverSea(sellerCommuneCode, destination)
  );
}

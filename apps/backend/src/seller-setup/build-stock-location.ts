import { communeByCode } from "@cho-lang/ocop/communes";
import type { StockLocationAddressInput } from "@medusajs/framework/types";

interface SellerPlace {
  name: string;
  commune_code: string;
}

interface StockLocation {
  name: string;
  address: StockLocationAddressInput;
}

/**
 * The stock location of a seller: its commune, as precise as the market knows it. Its name is the
 * seller's, because the operator meets it in Medusa's own lists.
 */
export function buildStockLocation({ name, commune_code }: SellerPlace): StockLocation {
  const commune = communeByCode(commune_code);
  return {
    name,
    address: {
      address_1: commune?.name ?? commune_code,
      city: commune?.name ?? commune_code,
      province: "Quảng Ninh",
      country_code: "vn",
      metadata: { commune_code: commune?.code ?? commune_code },
    },
  };
}

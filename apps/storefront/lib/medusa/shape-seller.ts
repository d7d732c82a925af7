import { communeByCode } from "@cho-lang/ocop/communes";
import type { Seller } from "./catalogue";
import type { SellerPageWire, SellerWire } from "./catalogue-wire";

/** A seller as the pages know it; her own zones only where the backend tells them. */
export function shapeSeller(wire: SellerWire & Partial<Pick<SellerPageWire, "own_zones">>): Seller {
  return {
    handle: wire.handle,
    name: wire.name,
    kind: wire.kind,
    commune: communeByCode(wire.commune_code),
    story: wire.story ?? "",
    status: wire.status,
    demonstration: wire.demonstration,
    illustrative: wire.naming === "illustrative",
    rates: { ...wire.delivery_rates, own_zones: wire.own_zones },
  };
}

import { communeByCode } from "@cho-lang/ocop/communes";
import type { ListedSeller, Seller } from "./catalogue";
import type { ListedSellerWire, SellerPageWire, SellerWire } from "./catalogue-wire";

/** A seller as the pages know it; her own zones only where the backend tells them. */
export function shapeSeller(wire: SellerWire & Partial<Pick<SellerPageWire, "own_zones">>): Seller {
  return {
    ...shapeListedSeller(wire),
    story: wire.story ?? "",
    illustrative: wire.naming === "illustrative",
    rates: { ...wire.delivery_rates, own_zones: wire.own_zones },
  };
}

/** A seller as lists know her. */
export function shapeListedSeller(wire: ListedSellerWire): ListedSeller {
  return {
    handle: wire.handle,
    name: wire.name,
    kind: wire.kind,
    commune: communeByCode(wire.commune_code),
    status: wire.status,
    demonstration: wire.demonstration,
  };
}

import { packUnitPrice } from "@cho-lang/ocop/pack-unit-price";
import type { VietnamDay } from "@cho-lang/ocop/vietnam-day";
import { pauseOn } from "@cho-lang/seller-rules/sending-pause";
import type { Product, Variant } from "./catalogue";
import type { ProductWire, SellerPageWire, VariantWire } from "./catalogue-wire";
import { shapeCard } from "./shape-card";
import { shapeSeller } from "./shape-seller";

/** One product as its page knows it on `day`, the cheapest pack first. */
export function shapeProduct(wire: ProductWire, seller: SellerPageWire, day: VietnamDay): Product {
  const shown = shapeSeller(seller);
  return {
    ...shapeCard(wire, shown, day),
    seller: shown,
    pause: pauseOn(seller.sending_pause, day),
    takesCash: seller.takes_cash ?? true,
    description: wire.description ?? "",
    story: wire.story ?? "",
    storage: wire.storage ?? "",
    shelfLifeDays: wire.shelf_life_days,
    transitDays: wire.transit_days,
    dispatch: {
      weekdays: wire.dispatch_weekdays,
      cutoff: wire.cutoff_time,
      provinces: wire.allowed_provinces,
    },
    label: {
      ingredients: wire.ingredients,
      instructions: wire.instructions,
      warnings: wire.warnings,
    },
    pictures: wire.images,
    variants: wire.variants
      .map((variant) => shapeVariant(variant, wire.product_set))
      .sort((a, b) => a.price - b.price),
  };
}

function shapeVariant(wire: VariantWire, productSet: number): Variant {
  const pack = { label: wire.label, weightGrams: wire.weight_grams, price: wire.price_vnd };
  return {
    ...pack,
    id: wire.id,
    inStock: wire.in_stock,
    available: wire.available,
    unitPrice: packUnitPrice(pack, productSet),
  };
}

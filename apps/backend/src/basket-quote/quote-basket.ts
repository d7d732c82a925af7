import { deliveryFee, deliveryZone } from "@cho-lang/delivery/delivery-fee";
import type { Offer } from "../offers/offer";
import type {
  BasketLineRow,
  BasketQuote,
  Destination,
  LineProblem,
  QuotedGroup,
  QuotedLine,
} from "./basket-quote";

function lineProblem(line: BasketLineRow, offer: Offer): LineProblem | null {
  if (!offer.for_sale) {
    return "not_for_sale";
  }
  if (offer.available === 0) {
    return "sold_out";
  }
  if (offer.available < line.quantity) {
    return "too_few";
  }
  return offer.unit_price_vnd === line.seen_unit_price ? null : "price_changed";
}

function quoteLine(line: BasketLineRow, offer: Offer): QuotedLine {
  return {
    variant_id: offer.variant_id,
    product_handle: offer.product_handle,
    title: offer.title,
    label: offer.label,
    image: offer.image,
    quantity: line.quantity,
    unit_price_vnd: offer.unit_price_vnd,
    seen_unit_price_vnd: line.seen_unit_price,
    available: Math.min(offer.available, 99),
    line_total_vnd: offer.unit_price_vnd * line.quantity,
    problem: lineProblem(line, offer),
  };
}

function quoteGroup(
  seller: Offer["seller"],
  lines: QuotedLine[],
  destination: Destination | null,
): QuotedGroup {
  const goods = lines.reduce((sum, line) => sum + line.line_total_vnd, 0);
  const fee = destination
    ? deliveryFee(seller.delivery_rates, deliveryZone(seller.commune_code, destination), goods)
    : null;
  return {
    seller,
    lines,
    goods_total_vnd: goods,
    delivery_fee_vnd: fee,
    total_vnd: goods + (fee ?? 0),
  };
}

/**
 * Prices a basket: groups its lines by seller in the order they were first added, adds each seller's
 * delivery fee once the destination is known and marks what stands in the way of ordering. Lines
 * whose variant no longer exists are dropped.
 */
export function quoteBasket(
  lines: BasketLineRow[],
  offers: Map<string, Offer>,
  destination: Destination | null,
): BasketQuote {
  const bySeller = new Map<string, { seller: Offer["seller"]; lines: QuotedLine[] }>();
  for (const line of lines) {
    const offer = offers.get(line.variant_id);
    if (offer) {
      const group = bySeller.get(offer.seller.id) ?? { seller: offer.seller, lines: [] };
      group.lines.push(quoteLine(line, offer));
      bySeller.set(offer.seller.id, group);
    }
  }
  const groups = [...bySeller.values()].map((group) =>
    quoteGroup(group.seller, group.lines, destination),
  );
  const goods = groups.reduce((sum, group) => sum + group.goods_total_vnd, 0);
  const delivery = destination
    ? groups.reduce((sum, group) => sum + (group.delivery_fee_vnd ?? 0), 0)
    : null;
  return {
    groups,
    item_count: lines.reduce((sum, line) => sum + line.quantity, 0),
    goods_total_vnd: goods,
    delivery_total_vnd: delivery,
    total_vnd: goods + (delivery ?? 0),
  };
}

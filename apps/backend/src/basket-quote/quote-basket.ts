import type { Offer } from "../offers/offer";
import type {
  BasketLineRow,
  BasketQuote,
  Destination,
  LineProblem,
  QuotedGroup,
  QuotedLine,
} from "./basket-quote";
import { quoteDelivery, undeliverable, weightOf, type DeliveryWish } from "./quote-delivery";

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
    alcohol: offer.carried.alcohol,
  };
}

interface Goods {
  offer: Offer;
  line: QuotedLine;
}

/** What stands in the way of buying it at all goes first: taking it out helps either way. */
function withDelivery(line: QuotedLine, stuck: ReadonlySet<string>): QuotedLine {
  const free = line.problem === null || line.problem === "price_changed";
  return free && stuck.has(line.variant_id) ? { ...line, problem: "not_deliverable" } : line;
}

function quoteGroup(
  seller: Offer["seller"],
  goods: Goods[],
  destination: Destination | null,
  wish: DeliveryWish,
): QuotedGroup {
  const lines = goods.map(({ line }) => line);
  const sum = lines.reduce((before, line) => before + line.line_total_vnd, 0);
  const delivery = destination && quoteDelivery(seller, goods, destination, wish);
  const fee = delivery?.chosen?.fee_vnd ?? null;
  const stuck = delivery ? undeliverable(delivery) : new Set<string>();
  return {
    seller,
    lines: lines.map((line) => withDelivery(line, stuck)),
    goods_total_vnd: sum,
    weight_grams: goods.reduce((all, one) => all + weightOf(one), 0),
    delivery_fee_vnd: fee,
    total_vnd: sum + (fee ?? 0),
    delivery,
  };
}

/**
 * Prices a basket: groups its lines by seller in the order they were first added, adds once the destination is known
 * how each seller's goods come there, when and for what fee, and marks what stands in the way of ordering. Lines
 * whose variant no longer exists are dropped.
 */
export function quoteBasket(
  lines: BasketLineRow[],
  offers: Map<string, Offer>,
  destination: Destination | null,
  wish: DeliveryWish,
): BasketQuote {
  const bySeller = new Map<string, { seller: Offer["seller"]; goods: Goods[] }>();
  for (const line of lines) {
    const offer = offers.get(line.variant_id);
    if (offer) {
      const group = bySeller.get(offer.seller.id) ?? { seller: offer.seller, goods: [] };
      group.goods.push({ offer, line: quoteLine(line, offer) });
      bySeller.set(offer.seller.id, group);
    }
  }
  const groups = [...bySeller.values()].map((group) =>
    quoteGroup(group.seller, group.goods, destination, wish),
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

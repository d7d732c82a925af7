import { deliveryZone } from "@cho-lang/delivery/delivery-fee";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { BasketQuote, QuotedGroup } from "../basket-quote/basket-quote";
import { MarketError } from "../errors/market-error";
import { toBillingAddress } from "../invoice-buyer/to-billing-address";
import { loadMarketRegion } from "../offers/load-market-region";
import { forgetBasketCartsWorkflow } from "../workflows/placing/forget-basket-carts";
import { keepBasketCartWorkflow } from "../workflows/placing/keep-basket-cart";
import { prepareSellerCartWorkflow } from "../workflows/placing/prepare-seller-cart";
import type { PaymentWay } from "./payment-way";
import type { Placement } from "./placement";

/** A cart that only waits to be completed. */
export interface PreparedCart {
  basket_cart_id: string;
  cart_id: string;
  seller_id: string;
  phone: string;
  payment: PaymentWay;
}

function cartInput(group: QuotedGroup, placement: Placement, regionId: string) {
  return {
    region_id: regionId,
    sales_channel_id: group.seller.sales_channel_id,
    currency_code: "vnd",
    items: group.lines.map(({ variant_id, quantity }) => ({ variant_id, quantity })),
    shipping_address: {
      first_name: placement.name,
      phone: placement.phone,
      address_1: placement.street,
      city: placement.commune,
      province: placement.province,
      country_code: "vn",
      metadata: { ...placement.destination },
    },
    ...(placement.invoice ? { billing_address: toBillingAddress(placement.invoice) } : {}),
    metadata: {
      basket_id: placement.basket_id,
      note: placement.note,
      payment: placement.payment,
    },
  };
}

async function prepareCart(
  container: MedusaContainer,
  group: QuotedGroup,
  placement: Placement,
  regionId: string,
): Promise<PreparedCart> {
  const { result: cart } = await prepareSellerCartWorkflow(container).run({
    input: {
      cart: cartInput(group, placement, regionId),
      shipping_option_id: group.seller.shipping_option_id,
      delivery_fee_vnd: group.delivery_fee_vnd ?? 0,
      delivery_zone: deliveryZone(group.seller.commune_code, placement.destination),
    },
  });
  // Medusa takes the price from its own tables: between the quote and here it may have moved.
  if (cart.payment_amount_vnd !== group.total_vnd) {
    throw new MarketError("total_changed", { total_vnd: null });
  }
  const { result: basketCartId } = await keepBasketCartWorkflow(container).run({
    input: {
      basket_id: placement.basket_id,
      seller_id: group.seller.id,
      cart_id: cart.cart_id,
    },
  });
  return {
    basket_cart_id: basketCartId,
    cart_id: cart.cart_id,
    seller_id: group.seller.id,
    phone: placement.phone,
    payment: placement.payment,
  };
}

/**
 * Builds the carts of all sellers of a basket, one after the other. Throws `total_changed` if Medusa
 * would charge another amount than was quoted. The carts of an earlier refused try are forgotten
 * first: a seller may have left the basket since, and her old cart must never be completed.
 */
export async function prepareCarts(
  container: MedusaContainer,
  quote: BasketQuote,
  placement: Placement,
): Promise<PreparedCart[]> {
  const region = await loadMarketRegion(container);
  await forgetBasketCartsWorkflow(container).run({ input: { basket_id: placement.basket_id } });
  const carts: PreparedCart[] = [];
  for (const group of quote.groups) {
    carts.push(await prepareCart(container, group, placement, region.id));
  }
  return carts;
}

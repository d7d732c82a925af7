import { MarketError } from "../errors/market-error";
import type { Gateway } from "./gateway";
import type { GatewayId } from "./gateway-ids";
import { momoGateway } from "./momo/momo-gateway";
import { stripeGateway } from "./stripe/stripe-gateway";
import { vnpayGateway } from "./vnpay/vnpay-gateway";
import { zalopayGateway } from "./zalopay/zalopay-gateway";

/** How each gateway is made of the environment; null where it has no keys and no fake stands in for it. */
const MAKERS: Record<GatewayId, (env: NodeJS.ProcessEnv) => Gateway | null> = {
  stripe: stripeGateway,
  vnpay: vnpayGateway,
  momo: momoGateway,
  zalopay: zalopayGateway,
};

let made: Gateway[] | undefined;

/** The gateways by which baskets can be paid, in the order in which they are offered. */
export function gateways(): Gateway[] {
  made ??= Object.values(MAKERS).flatMap((make) => make(process.env) ?? []);
  return made;
}

/** The gateway of a payment. Throws `payment_unavailable` when it has no keys any more. */
export function gatewayOf(id: string): Gateway {
  const gateway = gateways().find((one) => one.id === id);
  if (!gateway) {
    throw new MarketError("payment_unavailable");
  }
  return gateway;
}

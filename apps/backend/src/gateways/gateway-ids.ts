/** Every gateway that the market knows; which of them are offered, `gateways` says. */
export const GATEWAY_IDS = ["stripe", "vnpay", "momo", "zalopay"] as const;
export type GatewayId = (typeof GATEWAY_IDS)[number];

export function isGatewayId(value: unknown): value is GatewayId {
  return GATEWAY_IDS.some((id) => id === value);
}

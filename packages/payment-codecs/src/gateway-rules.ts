/** Minutes for which goods wait for a payment by card or wallet, from the order on. */
export const GATEWAY_MINUTES = 60;

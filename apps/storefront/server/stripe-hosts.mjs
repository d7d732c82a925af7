/** Where Stripe.js is, which Stripe asks never to be copied (https://docs.stripe.com/js/including). */
const STRIPE_JS = "https://js.stripe.com/v3/";

/**
 * Where the page with a card's fields loads Stripe.js from; `STRIPE_JS_URL` names a stand-in for trials.
 *
 * @param {NodeJS.ProcessEnv} env
 * @returns {string}
 */
export function stripeJsUrl(env) {
  return env.STRIPE_JS_URL || STRIPE_JS;
}

/**
 * Whether an address is of the page with a card's fields, the only one that loads anything of another site.
 *
 * @param {string} address as in the request line
 * @returns {boolean}
 */
export function isCardPage(address) {
  return /^\/thanh-toan\/the\/[0-9A-Z]{1,20}(?:\?|$)/.test(address);
}

/**
 * A page's policy with what Stripe.js needs besides (https://docs.stripe.com/security/guide, "Content security
 * policy"): its script, its frames with the card's fields and the bank's question, and its API.
 *
 * @param {string} policy of all pages
 * @param {NodeJS.ProcessEnv} env
 * @returns {string}
 */
export function letStripeIn(policy, env) {
  const { origin } = new URL(stripeJsUrl(env));
  const own = env.STRIPE_JS_URL ? origin : null;
  return [
    ...policy
      .split("; ")
      .map((rule) => (rule.startsWith("script-src ") ? `${rule} ${origin}` : rule)),
    `frame-src ${own ?? `${origin} https://hooks.stripe.com`}`,
    `connect-src 'self' ${own ?? "https://api.stripe.com"}`,
  ].join("; ");
}

import Stripe from "stripe";

/** Sends Stripe's requests below a path of its host, where a stand-in for Stripe may live. */
export function prefixedClient(prefix: string): Stripe.HttpClient {
  const client = Stripe.createNodeHttpClient();
  return {
    getClientName: () => client.getClientName(),
    makeRequest: (host, port, path, ...rest) =>
      client.makeRequest(host, port, `${prefix}${path}`, ...rest),
  };
}

/** Where the house that the journeys walk through stands. */
export interface House {
  storefrontUrl: string;
  backendUrl: string;
}

/** The house under test: whoever starts the journeys has started it and names its addresses. */
export function house(): House {
  return {
    storefrontUrl: process.env.STOREFRONT_URL ?? "http://localhost:8000",
    backendUrl: process.env.BACKEND_URL ?? "http://localhost:9000",
  };
}

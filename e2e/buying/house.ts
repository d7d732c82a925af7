/** Where the house that the journeys walk through stands. */
export interface House {
  storefrontUrl: string;
  backendUrl: string;
}

/** The house under test: this worker's own, or the one that whoever started the journeys names. */
export function house(): House {
  const { HOUSES = "[]", JEST_WORKER_ID, STOREFRONT_URL, BACKEND_URL } = process.env;
  const own = (JSON.parse(HOUSES) as House[])[Number(JEST_WORKER_ID) - 1];
  return (
    own ?? {
      storefrontUrl: STOREFRONT_URL ?? "http://localhost:8000",
      backendUrl: BACKEND_URL ?? "http://localhost:9000",
    }
  );
}

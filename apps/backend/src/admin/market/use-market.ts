import { useQuery, type UseQueryResult } from "@tanstack/react-query";
import { callMarket } from "./call-market";

/**
 * Reads from the operator's API; the address is the key, so a change of filters reads anew.
 * `loaded` is what a page's loader has read already.
 */
export function useMarket<Answer>(path: string, loaded?: Answer | null): UseQueryResult<Answer> {
  return useQuery({
    queryKey: ["market", path],
    queryFn: () => callMarket<Answer>(path),
    initialData: loaded ?? undefined,
    placeholderData: (previous) => previous,
  });
}

import { useQuery, type UseQueryResult } from "@tanstack/react-query";
import { callMarket } from "./call-market";

/** Reads from the operator's API; the address is the key, so a change of filters reads anew. */
export function useMarket<Answer>(path: string): UseQueryResult<Answer> {
  return useQuery({
    queryKey: ["market", path],
    queryFn: () => callMarket<Answer>(path),
    placeholderData: (previous) => previous,
  });
}

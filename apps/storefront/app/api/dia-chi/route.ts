import { suggestAddresses } from "@cho-lang/vietnam-addresses/suggest-addresses";
import type { AddressSuggestion } from "@/features/checkout/address-suggestion";

const LIMIT = 6;
const LONGEST_QUERY = 250;

/**
 * `GET /api/dia-chi?q=<address line>` → `{ suggestions: AddressSuggestion[] }`: communes that the line
 * may mean, the likeliest first, for the address field's list. Fewer than two characters suggest nothing.
 */
export function GET(request: Request): Response {
  const text = (new URL(request.url).searchParams.get("q") ?? "").slice(0, LONGEST_QUERY);
  const suggestions = text.trim().length < 2 ? [] : suggestAddresses(text, LIMIT).map(toSuggestion);
  return Response.json({ suggestions }, { headers: { "cache-control": "private, no-store" } });
}

function toSuggestion(found: ReturnType<typeof suggestAddresses>[number]): AddressSuggestion {
  const place = `${found.commune}, ${found.province}`;
  return {
    key: `${found.commune_code}:${found.via ?? ""}`,
    place,
    formerly: found.via,
    line: found.street.trim() === "" ? place : `${found.street.trim()}, ${place}`,
    hasStreet: found.street.trim() !== "",
  };
}

import { findPlaces } from "./find-places";
import { suggestionsOf, type Suggestion } from "./suggestion";

/**
 * Communes for a text that is still being typed, best first, each at most once, at most `limit`. Marks may
 * be left out; former communes and districts find what they belong to now; equally good places of Quảng Ninh
 * come first. Empty for fewer than two letters of a name.
 */
export function suggestAddresses(text: string, limit: number): Suggestion[] {
  const found = new Map<string, Suggestion>();
  for (const place of findPlaces(text, { partial: true })) {
    for (const suggestion of suggestionsOf(place)) {
      if (found.size >= limit) return [...found.values()];
      if (!found.has(suggestion.commune_code)) found.set(suggestion.commune_code, suggestion);
    }
  }
  return [...found.values()];
}

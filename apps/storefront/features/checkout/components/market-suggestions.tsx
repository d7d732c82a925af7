"use client";

import type { AddressSuggestion } from "../address-suggestion";
import { AddressSuggestions, type AddressSuggestionsProps } from "./address-suggestions";

/** Suggestions of the market for an address. */
export function MarketSuggestions(props: AddressSuggestionsProps) {
  return <AddressSuggestions {...props} suggest={askMarket} />;
}

/** Without a connection the market has none. */
async function askMarket(line: string, signal: AbortSignal): Promise<AddressSuggestion[]> {
  try {
    const response = await fetch(`/api/dia-chi?${new URLSearchParams({ q: line }).toString()}`, {
      signal,
    });
    const answer = (await response.json()) as { suggestions: AddressSuggestion[] };
    return answer.suggestions;
  } catch {
    return [];
  }
}

import { communeByCode } from "@cho-lang/ocop/communes";
import { callBackend } from "./call-backend";
import type { Picture } from "./catalogue";
import type { SuggestionsWire } from "./search-wire";

/** What a few letters may mean, the likeliest first in each kind. */
export interface Suggestions {
  products: {
    handle: string;
    title: string;
    /** Whole đồng for the cheapest pack. */
    price: number;
    /** Other packs cost more. */
    from: boolean;
    picture: Picture | null;
  }[];
  sellers: { handle: string; name: string; commune: string | null }[];
  communes: { slug: string; name: string }[];
  groups: { slug: string; name: string }[];
  /** How the letters were read, where that is not as they stand. */
  reading: string | null;
}

const TIMEOUT_SECONDS = 3;

/**
 * Suggestions for what somebody is typing; nothing is cached.
 *
 * @throws BackendError when the text is too long, BackendUnreachable
 */
export async function suggest(text: string): Promise<Suggestions> {
  const words = new URLSearchParams({ q: text });
  return shapeSuggestions(
    await callBackend<SuggestionsWire>(`/open-data/suggestions?${words.toString()}`, {
      timeoutSeconds: TIMEOUT_SECONDS,
    }),
  );
}

/** The backend's answer in our own words. */
export function shapeSuggestions(wire: SuggestionsWire): Suggestions {
  const { kind, text } = wire.reading;
  const readOtherwise = kind === "decoded" || kind === "corrected" || kind === "without_marks";
  return {
    products: wire.products.map(({ handle, title, price_from_vnd, variants_count, image }) => ({
      handle,
      title,
      price: price_from_vnd,
      from: variants_count > 1,
      picture: image,
    })),
    sellers: wire.sellers.map(({ handle, name, commune_code }) => ({
      handle,
      name,
      commune: communeByCode(commune_code)?.name ?? null,
    })),
    communes: wire.communes.map(({ slug, name }) => ({ slug, name })),
    groups: wire.groups.map(({ slug, name }) => ({ slug, name })),
    reading: readOtherwise ? text : null,
  };
}

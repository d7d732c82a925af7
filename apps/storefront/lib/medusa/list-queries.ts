import { EVERYTHING, type SearchQuery } from "./search";

// The lists that kept pages are made of. The same list on two pages is read once.

/** What can be bought now and not all year. */
export const IN_SEASON_NOW: SearchQuery = { ...EVERYTHING, inSeason: true, inStock: true };

/** Four and five stars in force. */
export const FINEST: SearchQuery = { ...EVERYTHING, stars: [4, 5], inStock: true };

/** @param slug of one of the six groups */
export function groupList(slug: string): SearchQuery {
  return { ...EVERYTHING, group: slug };
}

/** @param id of one of the 26 sets */
export function setList(id: number): SearchQuery {
  return { ...EVERYTHING, set: id };
}

/** @param code of a commune */
export function communeList(code: string): SearchQuery {
  return { ...EVERYTHING, communes: [code] };
}

/** @param slug of a certificate's number */
export function certificateList(slug: string): SearchQuery {
  return { ...EVERYTHING, certificate: slug };
}

/** @param handle of a seller */
export function sellerList(handle: string): SearchQuery {
  return { ...EVERYTHING, seller: handle };
}

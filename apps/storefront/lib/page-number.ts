const NUMBER = /^[1-9]\d{0,4}$/;

/** The page that a segment of an address names: 2 or more, for page 1 has no number. Null for anything else. */
export function pageNumber(segment: string): number | null {
  return NUMBER.test(segment) && segment !== "1" ? Number(segment) : null;
}

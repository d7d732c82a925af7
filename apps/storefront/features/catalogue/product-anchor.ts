/** The name of a place in a list of products, from 1: "/tim-kiem?trang=2#sp-25" opens where page 2 begins. */
export function productAnchor(place: number): string {
  return `sp-${String(place)}`;
}

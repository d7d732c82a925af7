/** Where a buyer complains about one line of an order. */
export function complaintPath(order: string, line: string): string {
  return `/don-hang/${encodeURIComponent(order)}/khieu-nai/${encodeURIComponent(line)}`;
}

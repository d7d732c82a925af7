/** Where the return of a month ("2026-10") is filed and shown. */
export function returnPath(month: string): string {
  return `/ban-hang/bao-cao/${encodeURIComponent(month)}`;
}

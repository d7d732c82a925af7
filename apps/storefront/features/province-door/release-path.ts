/** Where the figures of a release are. */
export function releasePath(id: string): string {
  return `/tinh/cong-bo/${encodeURIComponent(id)}`;
}

/** Where a seller sees her own photo of a decision. */
export function decisionPhotoPath(id: string): string {
  return `/ban-hang/chung-nhan/anh/${encodeURIComponent(id)}`;
}

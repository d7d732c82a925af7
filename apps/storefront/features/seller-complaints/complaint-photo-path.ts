/** Where a seller sees a photo of a complaint about her goods. */
export function complaintPhotoPath(complaint: string, photo: string): string {
  return `/ban-hang/khieu-nai/${encodeURIComponent(complaint)}/anh/${encodeURIComponent(photo)}`;
}

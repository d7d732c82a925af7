/** Where the photo of a parcel is, below the page of its order. */
export function parcelPhotoPath(here: string, number: number | string): string {
  return `${here}/kien/${String(number)}/anh`;
}

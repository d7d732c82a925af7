/** Where a seller adds her own account with GHN. */
export const CARRIER_ACCOUNT = "/ban-hang/giao-hang/ghn";

/** Where GHN's label of a parcel is opened from. @param here the order's page at the seller's door */
export function labelPath(here: string, number: number): string {
  return `${here}/kien/${String(number)}/nhan-ghn`;
}

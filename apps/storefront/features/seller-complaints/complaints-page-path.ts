export const COMPLAINTS_A_PAGE = 20;

/** Which complaints the seller's page shows. */
export interface ComplaintsPageQuery {
  /** Only those that wait for her answer. */
  waiting: boolean;
  /** From 1. */
  page: number;
}

/** The address of a page of the complaints about a seller's goods; of those that wait unless told. */
export function complaintsPagePath({ waiting, page }: ComplaintsPageQuery): string {
  const query = new URLSearchParams({
    ...(waiting ? {} : { xem: "tat-ca" }),
    ...(page > 1 ? { trang: String(page) } : {}),
  }).toString();
  return query === "" ? "/ban-hang/khieu-nai" : `/ban-hang/khieu-nai?${query}`;
}

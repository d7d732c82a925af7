export const LINES_A_PAGE = 100;

/** Reads `?trang=2`, from 1; what is no page is as if it were not there. */
export function readLogPage({ trang }: Record<string, string | string[] | undefined>): number {
  return typeof trang === "string" && /^[1-9]\d{0,3}$/.test(trang) ? Number(trang) : 1;
}

/** The address of a page of the log. */
export function logPagePath(page: number): string {
  return page > 1 ? `/tinh/nhat-ky?trang=${String(page)}` : "/tinh/nhat-ky";
}

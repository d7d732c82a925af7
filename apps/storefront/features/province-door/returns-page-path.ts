import { isMonth } from "@cho-lang/retail-statistics/return-months";

export const FILERS_A_PAGE = 50;

export interface ReturnsPageQuery {
  /** YYYY-MM; null for the last month that is over. */
  month: string | null;
  /** From 1. */
  page: number;
}

/** Reads `?thang=2026-10&trang=2`; what is no month or page is as if it were not there. */
export function readReturnsPageQuery({
  thang,
  trang,
}: Record<string, string | string[] | undefined>): ReturnsPageQuery {
  const month = typeof thang === "string" && isMonth(thang) ? thang : null;
  const page = typeof trang === "string" && /^[1-9]\d{0,3}$/.test(trang) ? Number(trang) : 1;
  return { month, page };
}

/** The address of a page of a month's returns. */
export function returnsPagePath({ month, page }: ReturnsPageQuery): string {
  const query = new URLSearchParams();
  if (month !== null) query.set("thang", month);
  if (page > 1) query.set("trang", String(page));
  return query.size === 0 ? "/tinh" : `/tinh?${query.toString()}`;
}

import { communeByCode } from "@cho-lang/ocop/communes";
import { isMonth } from "@cho-lang/retail-statistics/return-months";

export const FILERS_A_PAGE = 50;

export interface ReturnsPageQuery {
  /** YYYY-MM; null for the last month that is over. */
  month: string | null;
  /** Code of the commune whose sellers alone are listed; null for the whole province. */
  commune: string | null;
  /** From 1. */
  page: number;
}

/** Reads `?thang=2026-10&xa=06886&trang=2`; what is no month, commune or page is as if it were not there. */
export function readReturnsPageQuery({
  thang,
  xa,
  trang,
}: Record<string, string | string[] | undefined>): ReturnsPageQuery {
  const month = typeof thang === "string" && isMonth(thang) ? thang : null;
  const page = typeof trang === "string" && /^[1-9]\d{0,3}$/.test(trang) ? Number(trang) : 1;
  const commune = typeof xa === "string" && communeByCode(xa) !== null ? xa : null;
  return { month, commune, page };
}

/** The address of a page of a month's returns. */
export function returnsPagePath({ month, commune, page }: ReturnsPageQuery): string {
  const query = new URLSearchParams();
  if (month !== null) query.set("thang", month);
  if (commune !== null) query.set("xa", commune);
  if (page > 1) query.set("trang", String(page));
  return query.size === 0 ? "/tinh" : `/tinh?${query.toString()}`;
}

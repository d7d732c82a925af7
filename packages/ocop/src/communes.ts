import units from "./communes.json";

/** Part of what the commune was made of on 1/7/2025. */
export interface Predecessor {
  readonly code: string;
  readonly name: string;
  readonly district: string;
  /** True when only a part of the old unit came here, so that its name alone does not decide. */
  readonly part: boolean;
}

/** One of the province's units of commune level since 1/7/2025. */
export interface Commune {
  /** Five digits of the national list of administrative units. */
  readonly code: string;
  /** With its kind: "Xã Hải Lạng", "Phường Bãi Cháy", "Đặc khu Cô Tô". */
  readonly name: string;
  readonly kind: "ward" | "commune" | "special_zone";
  /** Name in addresses of pages, e.g. "hai-lang"; unique and never changed. */
  readonly slug: string;
  /** Reached by boat only: its deliveries are island deliveries. */
  readonly island: boolean;
  /** Districts, as they were called until 30/6/2025, that its land belonged to. */
  readonly former_districts: readonly string[];
  readonly predecessors: readonly Predecessor[];
  /** Other codes in use for the same unit. */
  readonly aliases: readonly string[];
}

/** Quảng Ninh in the national list of provinces. */
export const QUANG_NINH_CODE = "22";

/** The 54 units of Resolution 1679/NQ-UBTVQH15 of 16/6/2025, by code. */
export const COMMUNES: readonly Commune[] = units as readonly Commune[];

const byCode = new Map(
  COMMUNES.flatMap((commune) =>
    [commune.code, ...commune.aliases].map((code): [string, Commune] => [code, commune]),
  ),
);
const bySlug = new Map(COMMUNES.map((commune) => [commune.slug, commune]));

/** The commune with this code or alias (06970 is Ba Chẽ, 06978), or null outside the province. */
export function communeByCode(code: string): Commune | null {
  return byCode.get(code) ?? null;
}

/** The commune whose page has this slug, or null. */
export function communeBySlug(slug: string): Commune | null {
  return bySlug.get(slug) ?? null;
}

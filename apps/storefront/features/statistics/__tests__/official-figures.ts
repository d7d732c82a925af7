import { INDICATORS } from "@cho-lang/retail-statistics/indicators";
import type { RetailShare } from "@cho-lang/retail-statistics/share";
import { SHARE_TARGETS } from "@cho-lang/retail-statistics/targets";
import type { OfficialStatistics } from "@/lib/medusa/official-statistics";

const ECOMMERCE = {
  series: "vn-ecommerce",
  period: "2025",
  value: "32",
  status: "estimate",
  published_on: "2026-01-08",
  recorded_at: "2026-11-01T00:00:00.000Z",
  source: { name: "Bộ Công Thương, theo báo", address: "https://example.vn/32" },
} as const;

function share(denominator: "goods" | "goods_services", percent: number): RetailShare {
  return {
    denominator,
    year: "2025",
    percent,
    numerator: ECOMMERCE,
    numerator_value: 832,
    vnd_per_usd: 26_000,
    of: { value: 83_200 / percent, basis: "published", inputs: [] },
  };
}

/** Official figures as small as they can be. */
export const OFFICIAL: OfficialStatistics = {
  asOf: "2026-11-01",
  definitions: [],
  observations: [ECOMMERCE],
  shares: [share("goods", 15.6), share("goods_services", 12)],
  publishedShare: null,
  quarter: null,
  targets: [...SHARE_TARGETS],
  indicators: INDICATORS.map((indicator) => ({
    ...indicator,
    latest:
      indicator.id === "digital-enterprises"
        ? { ...ECOMMERCE, series: indicator.series, value: "41", status: "final" }
        : null,
  })),
};

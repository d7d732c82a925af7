import type { BothLanguages } from "./both-languages";
import { INDICATOR_SERIES } from "./indicator-series";

/** What a published number counts. */
export type Unit =
  "thousand_billion_vnd" | "billion_vnd" | "billion_usd" | "percent" | "enterprises";

/** One thing that an office publishes again and again, for one area. */
export interface Series {
  readonly id: string;
  readonly area: "vietnam" | "quang_ninh";
  readonly name: BothLanguages;
  readonly unit: Unit;
  /** What it counts, where its name alone does not tell. */
  readonly definition?: BothLanguages;
}

/**
 * Every series that figures can be entered for, by id: e-commerce and retail, and what the register of
 * indicators watches. Retail is at current prices, as the statistics
 * office defines it in the national system of statistical indicators.
 */
export const SERIES = {
  "vn-retail-goods-services": {
    id: "vn-retail-goods-services",
    area: "vietnam",
    name: {
      vi: "Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng, cả nước",
      en: "Total retail sales of goods and consumer services, Việt Nam",
    },
    unit: "thousand_billion_vnd",
  },
  "vn-retail-goods": {
    id: "vn-retail-goods",
    area: "vietnam",
    name: {
      vi: "Tổng mức bán lẻ hàng hóa, cả nước",
      en: "Retail sales of goods, Việt Nam",
    },
    unit: "thousand_billion_vnd",
  },
  "vn-ecommerce": {
    id: "vn-ecommerce",
    area: "vietnam",
    name: {
      vi: "Quy mô thị trường thương mại điện tử, cả nước",
      en: "Size of the e-commerce market, Việt Nam",
    },
    unit: "billion_usd",
  },
  "vn-ecommerce-share-goods-services": {
    id: "vn-ecommerce-share-goods-services",
    area: "vietnam",
    name: {
      vi: "Tỷ trọng thương mại điện tử trong bán lẻ hàng hóa và dịch vụ do Bộ Công Thương công bố",
      en: "Share of e-commerce in retail of goods and services as the Ministry publishes it",
    },
    unit: "percent",
  },
  "qn-retail-goods-services": {
    id: "qn-retail-goods-services",
    area: "quang_ninh",
    name: {
      vi: "Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng, Quảng Ninh",
      en: "Total retail sales of goods and consumer services, Quảng Ninh",
    },
    unit: "billion_vnd",
  },
  "qn-retail-goods": {
    id: "qn-retail-goods",
    area: "quang_ninh",
    name: {
      vi: "Tổng mức bán lẻ hàng hóa, Quảng Ninh",
      en: "Retail sales of goods, Quảng Ninh",
    },
    unit: "billion_vnd",
  },
  ...INDICATOR_SERIES,
} as const satisfies Record<string, Series>;

export type SeriesId = keyof typeof SERIES;

export const SERIES_IDS = Object.keys(SERIES) as SeriesId[];

/** Whether figures can be entered under this name. */
export function isSeriesId(text: string): text is SeriesId {
  return Object.hasOwn(SERIES, text);
}

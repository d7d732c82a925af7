import type { DenominatorId } from "./denominator";
import type { BothLanguages } from "./both-languages";
import type { Source } from "./observation";

/** The share of e-commerce that an instrument wants in a year. */
export interface ShareTarget {
  readonly year: number;
  readonly area: "vietnam" | "quang_ninh";
  /** Null: the source speaks of retail without saying which total. */
  readonly denominator: DenominatorId | null;
  /** Per cent. */
  readonly from: number;
  /** Upper end of a range, else equal to `from`. */
  readonly to: number;
  /** More than `from`, not just as much. */
  readonly above: boolean;
  readonly instrument: BothLanguages;
  readonly source: Source;
}

/** Targets that were found with a source, by year. */
export const SHARE_TARGETS: readonly ShareTarget[] = [
  {
    year: 2025,
    area: "vietnam",
    denominator: "goods_services",
    from: 10,
    to: 10,
    above: false,
    instrument: {
      vi: "Quyết định 645/QĐ-TTg ngày 15/5/2020",
      en: "Decision 645/QĐ-TTg of 15 May 2020",
    },
    source: {
      name: "VietNamNet",
      address:
        "https://vietnamnet.vn/nam-2025-ky-vong-55-nguoi-dan-viet-nam-biet-mua-hang-online-643267.html",
    },
  },
  {
    year: 2025,
    area: "quang_ninh",
    denominator: null,
    from: 10,
    to: 10,
    above: true,
    instrument: {
      vi: "Chỉ tiêu kinh tế số năm 2025 của tỉnh Quảng Ninh (nguồn không nêu số văn bản)",
      en: "Quảng Ninh's targets for the digital economy in 2025 (the source gives no number of an instrument)",
    },
    source: {
      name: "Báo Quảng Ninh",
      address:
        "https://daihoidang.baoquangninh.vn/quang-ninh-quyet-liet-thuc-day-kinh-te-so-3358195.html",
    },
  },
  {
    year: 2030,
    area: "vietnam",
    denominator: "goods",
    from: 20,
    to: 20,
    above: false,
    instrument: {
      vi: "Quyết định 1568/QĐ-BCT ngày 3/6/2025",
      en: "Decision 1568/QĐ-BCT of 3 June 2025",
    },
    source: {
      name: "Bộ Công Thương, bản đăng của Hệ thống pháp luật",
      address:
        "https://hethongphapluat.vn/quyet-dinh-1568-qd-bct-nam-2025-phe-duyet-ke-hoach-tong-the-phat-trien-thuong-mai-dien-tu-quoc-gia-giai-doan-2026-2030-do-bo-truong-bo-cong-thuong-ban-hanh.html",
    },
  },
  {
    year: 2030,
    area: "vietnam",
    denominator: "goods_services",
    from: 15,
    to: 20,
    above: false,
    instrument: {
      vi: "Quyết định 2326/QĐ-TTg ngày 21/10/2025",
      en: "Decision 2326/QĐ-TTg of 21 October 2025",
    },
    source: {
      name: "VnExpress",
      address:
        "https://vnexpress.net/muc-tieu-45-sme-viet-ban-hang-qua-san-thuong-mai-dien-tu-4954855.html",
    },
  },
];

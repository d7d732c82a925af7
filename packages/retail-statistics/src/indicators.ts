import type { BothLanguages } from "./both-languages";
import type { Source } from "./observation";

/** Something besides the share of e-commerce that a programme for the digital economy wants. */
export interface Indicator {
  readonly id: string;
  readonly area: "vietnam" | "quang_ninh";
  readonly name: BothLanguages;
  readonly unit: "percent" | "enterprises";
  readonly year: number;
  readonly target: number;
  /** `above`: more than; `at_least`: this or more; `about`: the source says "khoảng"; else as written. */
  readonly bound: "above" | "at_least" | "exactly";
  readonly instrument: BothLanguages;
  readonly source: Source;
}

const PROVINCE_2025 = {
  area: "quang_ninh",
  year: 2025,
  instrument: {
    vi: "Chỉ tiêu kinh tế số năm 2025 của tỉnh Quảng Ninh",
    en: "Quảng Ninh's targets for the digital economy in 2025",
  },
  source: {
    name: "Báo Quảng Ninh",
    address:
      "https://daihoidang.baoquangninh.vn/quang-ninh-quyet-liet-thuc-day-kinh-te-so-3358195.html",
  },
} as const;

const RESOLUTION_09 = {
  area: "quang_ninh",
  unit: "percent",
  name: {
    vi: "Tỷ trọng kinh tế số trong GRDP",
    en: "Share of the digital economy in GRDP",
  },
  instrument: {
    vi: "Nghị quyết 09-NQ/TU về chuyển đổi số toàn diện tỉnh Quảng Ninh",
    en: "Resolution 09-NQ/TU on Quảng Ninh's digital transformation",
  },
  source: {
    name: "Trang thông tin phường Hồng Gai",
    address:
      "http://honggai.halongcity.gov.vn/nhung-nhiem-vu-giai-phap-trong-tam-cua-nghi-quyet-so-09-nq-tu-ve-chuyen-doi-so-toan-dien-tinh-quang-ninh-den-nam-2025-dinh-huong-den-nam-2030-p13n53722.html",
  },
} as const;

const PLAN_1568 = {
  area: "vietnam",
  unit: "percent",
  year: 2030,
  bound: "exactly",
  instrument: {
    vi: "Quyết định 1568/QĐ-BCT ngày 3/6/2025",
    en: "Decision 1568/QĐ-BCT of 3 June 2025",
  },
  source: {
    name: "Bộ Công Thương, bản đăng của Hệ thống pháp luật",
    address:
      "https://hethongphapluat.vn/quyet-dinh-1568-qd-bct-nam-2025-phe-duyet-ke-hoach-tong-the-phat-trien-thuong-mai-dien-tu-quoc-gia-giai-doan-2026-2030-do-bo-truong-bo-cong-thuong-ban-hanh.html",
  },
} as const;

/** The register; a target without a source that can be read is not in it. */
export const INDICATORS: readonly Indicator[] = [
  { ...RESOLUTION_09, id: "digital-economy-grdp-2025", year: 2025, target: 20, bound: "exactly" },
  { ...RESOLUTION_09, id: "digital-economy-grdp-2030", year: 2030, target: 30, bound: "exactly" },
  {
    ...PROVINCE_2025,
    id: "digital-economy-by-sector",
    name: {
      vi: "Tỷ trọng kinh tế số trong từng ngành, lĩnh vực",
      en: "Share of the digital economy in each sector",
    },
    unit: "percent",
    target: 10,
    bound: "at_least",
  },
  {
    ...PROVINCE_2025,
    id: "sme-on-platforms",
    name: {
      vi: "Doanh nghiệp nhỏ và vừa sử dụng nền tảng số",
      en: "Small and medium enterprises that use digital platforms",
    },
    unit: "percent",
    target: 50,
    bound: "above",
  },
  {
    ...PROVINCE_2025,
    id: "e-contracts",
    name: { vi: "Doanh nghiệp sử dụng hợp đồng điện tử", en: "Enterprises that use e-contracts" },
    unit: "percent",
    target: 100,
    bound: "exactly",
  },
  {
    ...PROVINCE_2025,
    id: "digital-enterprises",
    name: { vi: "Doanh nghiệp số trong tỉnh", en: "Digital enterprises in the province" },
    unit: "enterprises",
    target: 50,
    bound: "exactly",
  },
  {
    ...PROVINCE_2025,
    id: "digital-workforce",
    name: {
      vi: "Nhân lực kinh tế số trong lực lượng lao động",
      en: "Workers of the digital economy in the labour force",
    },
    unit: "percent",
    target: 2,
    bound: "above",
  },
  {
    ...PLAN_1568,
    id: "e-invoices",
    name: {
      vi: "Giao dịch trên sàn có hóa đơn điện tử",
      en: "Sales on platforms with an e-invoice",
    },
    target: 100,
  },
  {
    ...PLAN_1568,
    id: "cashless",
    name: {
      vi: "Thanh toán không dùng tiền mặt trong thương mại điện tử",
      en: "Payments without cash in e-commerce",
    },
    target: 80,
  },
  {
    ...PLAN_1568,
    id: "sme-e-commerce",
    name: {
      vi: "Doanh nghiệp nhỏ và vừa tham gia thương mại điện tử",
      en: "Small and medium enterprises in e-commerce",
    },
    target: 60,
  },
];

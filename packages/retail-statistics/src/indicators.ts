import type { BothLanguages } from "./both-languages";
import { INDICATOR_SERIES } from "./indicator-series";
import type { Source } from "./observation";

/** Something besides the share of e-commerce that a programme for the digital economy wants. */
export interface Indicator {
  readonly id: string;
  /** Where the target holds. A national one may be watched in the province: the series says where. */
  readonly area: "vietnam" | "quang_ninh";
  /** The series that published results are entered for. */
  readonly series: keyof typeof INDICATOR_SERIES;
  readonly name: BothLanguages;
  readonly definition: BothLanguages;
  readonly unit: "percent" | "enterprises";
  readonly year: number;
  readonly target: number;
  /** `above`: more than; `at_least`: this or more; else as written. */
  readonly bound: "above" | "at_least" | "exactly";
  readonly instrument: BothLanguages;
  readonly source: Source;
}

function of(series: Indicator["series"]) {
  const { name, definition, unit } = INDICATOR_SERIES[series];
  return { series, name, definition, unit };
}

const PROVINCE_2025 = {
  area: "quang_ninh",
  year: 2025,
  instrument: {
    vi: "Chỉ tiêu kinh tế số năm 2025 của tỉnh Quảng Ninh (nguồn không nêu số văn bản)",
    en: "Quảng Ninh's targets for the digital economy in 2025 (the source gives no number of an instrument)",
  },
  source: {
    name: "Báo Quảng Ninh",
    address:
      "https://daihoidang.baoquangninh.vn/quang-ninh-quyet-liet-thuc-day-kinh-te-so-3358195.html",
  },
} as const;

const RESOLUTION_09 = {
  area: "quang_ninh",
  bound: "exactly",
  instrument: {
    vi: "Nghị quyết 09-NQ/TU ngày 5/2/2022 về chuyển đổi số toàn diện tỉnh Quảng Ninh",
    en: "Resolution 09-NQ/TU of 5 February 2022 on Quảng Ninh's digital transformation",
  },
  source: {
    name: "Trang thông tin phường Hồng Gai",
    address:
      "http://honggai.halongcity.gov.vn/nhung-nhiem-vu-giai-phap-trong-tam-cua-nghi-quyet-so-09-nq-tu-ve-chuyen-doi-so-toan-dien-tinh-quang-ninh-den-nam-2025-dinh-huong-den-nam-2030-p13n53722.html",
  },
} as const;

const CONGRESS_16 = {
  area: "quang_ninh",
  bound: "exactly",
  instrument: {
    vi: "Nghị quyết Đại hội Đảng bộ tỉnh Quảng Ninh lần thứ XVI, tháng 9/2025",
    en: "Resolution of the province's 16th Party congress, September 2025",
  },
  source: {
    name: "Dân trí",
    address:
      "https://dantri.com.vn/thoi-su/quang-ninh-phan-dau-thanh-thanh-pho-truc-thuoc-trung-uong-truoc-2030-20250927102745361.htm",
  },
} as const;

const PROGRAMME_749 = {
  area: "vietnam",
  year: 2025,
  instrument: {
    vi: "Quyết định 749/QĐ-TTg ngày 3/6/2020",
    en: "Decision 749/QĐ-TTg of 3 June 2020",
  },
  source: {
    name: "Thư Ký Luật",
    address:
      "https://thukyluat.vn/news/thong-bao-van-ban-moi/muc-tieu-den-2025-vn-thuoc-nhom-50-nuoc-dan-dau-ve-cong-nghe-thong-tin-75497.html",
  },
} as const;

const PLAN_1568 = {
  area: "vietnam",
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

const GRDP = of("qn-digital-economy-grdp");

/**
 * The register, by instrument; a target without a source that can be read is not in it. For 2030 both
 * instruments of the province that were found want 30 % of GRDP, none 35 %.
 */
export const INDICATORS: readonly Indicator[] = [
  { ...RESOLUTION_09, ...GRDP, id: "digital-economy-grdp-2025", year: 2025, target: 20 },
  { ...RESOLUTION_09, ...GRDP, id: "digital-economy-grdp-2030", year: 2030, target: 30 },
  { ...CONGRESS_16, ...GRDP, id: "digital-economy-grdp-2030-congress", year: 2030, target: 30 },
  {
    ...PROVINCE_2025,
    ...of("qn-digital-economy-by-sector"),
    id: "digital-economy-by-sector",
    target: 10,
    bound: "at_least",
  },
  {
    ...PROVINCE_2025,
    ...of("qn-sme-on-platforms"),
    id: "sme-on-platforms",
    target: 50,
    bound: "above",
  },
  { ...PROVINCE_2025, ...of("qn-e-contracts"), id: "e-contracts", target: 100, bound: "exactly" },
  {
    ...PROVINCE_2025,
    ...of("qn-digital-enterprises"),
    id: "digital-enterprises",
    target: 50,
    bound: "exactly",
  },
  {
    ...PROVINCE_2025,
    ...of("qn-digital-workforce"),
    id: "digital-workforce",
    target: 2,
    bound: "above",
  },
  {
    ...PROGRAMME_749,
    ...of("qn-connected-households"),
    id: "connected-households",
    target: 80,
    bound: "above",
  },
  { ...PLAN_1568, ...of("vn-e-invoices"), id: "e-invoices", target: 100 },
  { ...PLAN_1568, ...of("vn-cashless"), id: "cashless", target: 80 },
  { ...PLAN_1568, ...of("vn-sme-e-commerce"), id: "sme-e-commerce", target: 60 },
];

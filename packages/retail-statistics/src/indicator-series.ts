import type { Series } from "./series";

/** A series that targets of the digital economy are set for, with what it counts. */
export interface IndicatorSeries extends Series {
  readonly unit: "percent" | "enterprises";
  readonly definition: NonNullable<Series["definition"]>;
}

/**
 * What the register of indicators watches, by id. The instruments name what they want without saying how
 * to count it, so the definitions are ours; a figure that is entered under one has to fit it.
 */
export const INDICATOR_SERIES = {
  "qn-digital-economy-grdp": {
    id: "qn-digital-economy-grdp",
    area: "quang_ninh",
    name: {
      vi: "Tỷ trọng kinh tế số trong GRDP, Quảng Ninh",
      en: "Share of the digital economy in GRDP, Quảng Ninh",
    },
    definition: {
      vi: "Giá trị tăng thêm của kinh tế số trên tổng sản phẩm trên địa bàn, giá hiện hành.",
      en: "Value added of the digital economy over gross regional domestic product, current prices.",
    },
    unit: "percent",
  },
  "qn-digital-economy-by-sector": {
    id: "qn-digital-economy-by-sector",
    area: "quang_ninh",
    name: {
      vi: "Tỷ trọng kinh tế số trong từng ngành, lĩnh vực, Quảng Ninh",
      en: "Share of the digital economy in each sector, Quảng Ninh",
    },
    definition: {
      vi: "Giá trị tăng thêm của kinh tế số trên giá trị tăng thêm của ngành; lấy ngành thấp nhất.",
      en: "Value added of the digital economy over that of the sector; of the sector with the least.",
    },
    unit: "percent",
  },
  "qn-sme-on-platforms": {
    id: "qn-sme-on-platforms",
    area: "quang_ninh",
    name: {
      vi: "Doanh nghiệp nhỏ và vừa sử dụng nền tảng số, Quảng Ninh",
      en: "Small and medium enterprises that use digital platforms, Quảng Ninh",
    },
    definition: {
      vi: "Số doanh nghiệp nhỏ và vừa đang dùng ít nhất một nền tảng số trên tổng số doanh nghiệp nhỏ và vừa đang hoạt động.",
      en: "Small and medium enterprises that use at least one digital platform, of all that are active.",
    },
    unit: "percent",
  },
  "qn-e-contracts": {
    id: "qn-e-contracts",
    area: "quang_ninh",
    name: {
      vi: "Doanh nghiệp sử dụng hợp đồng điện tử, Quảng Ninh",
      en: "Enterprises that use e-contracts, Quảng Ninh",
    },
    definition: {
      vi: "Số doanh nghiệp có ký hợp đồng điện tử trong năm trên tổng số doanh nghiệp đang hoạt động.",
      en: "Enterprises that signed an electronic contract in the year, of all that are active.",
    },
    unit: "percent",
  },
  "qn-digital-enterprises": {
    id: "qn-digital-enterprises",
    area: "quang_ninh",
    name: {
      vi: "Doanh nghiệp số, Quảng Ninh",
      en: "Digital enterprises, Quảng Ninh",
    },
    definition: {
      vi: "Số doanh nghiệp đang hoạt động có hoạt động chính là sản phẩm, dịch vụ công nghệ số.",
      en: "Active enterprises whose main activity is digital products or services.",
    },
    unit: "enterprises",
  },
  "qn-digital-workforce": {
    id: "qn-digital-workforce",
    area: "quang_ninh",
    name: {
      vi: "Nhân lực kinh tế số trong lực lượng lao động, Quảng Ninh",
      en: "Workers of the digital economy in the labour force, Quảng Ninh",
    },
    definition: {
      vi: "Số lao động làm việc trong kinh tế số trên lực lượng lao động.",
      en: "People who work in the digital economy, of the labour force.",
    },
    unit: "percent",
  },
  "qn-connected-households": {
    id: "qn-connected-households",
    area: "quang_ninh",
    name: {
      vi: "Hộ gia đình được phủ internet cáp quang, Quảng Ninh",
      en: "Households within reach of fibre internet, Quảng Ninh",
    },
    definition: {
      vi: "Số hộ gia đình mà hạ tầng băng rộng cáp quang đã tới trên tổng số hộ, như văn bản viết; hộ đã nối mạng chỉ là một phần.",
      en: "Households that broadband by fibre reaches, of all households, as the instrument words it; those connected are a part of them.",
    },
    unit: "percent",
  },
  "vn-e-invoices": {
    id: "vn-e-invoices",
    area: "vietnam",
    name: {
      vi: "Giao dịch trên sàn có hóa đơn điện tử, cả nước",
      en: "Sales on platforms with an e-invoice, Việt Nam",
    },
    definition: {
      vi: "Số giao dịch trên sàn thương mại điện tử có hóa đơn điện tử trên tổng số giao dịch trên sàn.",
      en: "Sales on e-commerce platforms for which an e-invoice was issued, of all of them.",
    },
    unit: "percent",
  },
  "vn-cashless": {
    id: "vn-cashless",
    area: "vietnam",
    name: {
      vi: "Thanh toán không dùng tiền mặt trong thương mại điện tử, cả nước",
      en: "Payments without cash in e-commerce, Việt Nam",
    },
    definition: {
      vi: "Số giao dịch thương mại điện tử trả không bằng tiền mặt trên tổng số giao dịch.",
      en: "Sales in e-commerce that were not paid in cash, of all of them.",
    },
    unit: "percent",
  },
  "vn-sme-e-commerce": {
    id: "vn-sme-e-commerce",
    area: "vietnam",
    name: {
      vi: "Doanh nghiệp nhỏ và vừa tham gia thương mại điện tử, cả nước",
      en: "Small and medium enterprises in e-commerce, Việt Nam",
    },
    definition: {
      vi: "Số doanh nghiệp nhỏ và vừa bán hàng qua sàn hay trang thương mại điện tử trên tổng số doanh nghiệp nhỏ và vừa đang hoạt động.",
      en: "Small and medium enterprises that sell through an e-commerce platform or site, of all that are active.",
    },
    unit: "percent",
  },
} as const satisfies Record<string, IndicatorSeries>;

import type { BothLanguages } from "./both-languages";

/** One term of the statistic. What it meant on a day is found by `from`; a new wording is a new version. */
export interface Definition {
  readonly id: "numerator" | "goods" | "goods_services" | "seller_side" | "buyer_side";
  readonly version: number;
  /** First day on which it is used, YYYY-MM-DD. */
  readonly from: string;
  readonly name: BothLanguages;
  readonly text: BothLanguages;
}

/** All versions of all terms, those of one term in their order. */
export const DEFINITIONS: readonly Definition[] = [
  {
    id: "numerator",
    version: 1,
    from: "2026-01-01",
    name: {
      vi: "Tử số của tỷ trọng cấp tỉnh",
      en: "Numerator of the provincial share",
    },
    text: {
      vi: "Tiền hàng của đơn đặt trực tuyến, đã giao, không hủy và không trả lại, bán cho người tiêu dùng cuối cùng bởi người bán ở trong tỉnh; đã gồm thuế giá trị gia tăng. Phí giao hàng và bán cho tổ chức để riêng. Đơn đặt qua trò chuyện hay điện thoại là loại riêng, không cộng vào đây.",
      en: "Goods of orders placed online and delivered, neither cancelled nor returned, sold to final consumers by sellers located in the province; VAT included. Delivery fees and sales to organisations stand apart. Orders by chat or phone are a class of their own and never part of this.",
    },
  },
  {
    id: "numerator",
    version: 2,
    from: "2026-11-28",
    name: {
      vi: "Tử số của tỷ trọng cấp tỉnh",
      en: "Numerator of the provincial share",
    },
    text: {
      vi: "Tiền hàng của đơn đặt trực tuyến, đã giao, không hủy và không trả lại, bán cho người tiêu dùng cuối cùng bởi người bán ở trong tỉnh; đã gồm thuế giá trị gia tăng. Phí giao hàng và bán cho tổ chức để riêng: trên chợ, đơn lấy hóa đơn theo mã số thuế của doanh nghiệp, tổ chức là bán cho tổ chức. Đơn đặt qua trò chuyện hay điện thoại là loại riêng, không cộng vào đây.",
      en: "Goods of orders placed online and delivered, neither cancelled nor returned, sold to final consumers by sellers located in the province; VAT included. Delivery fees and sales to organisations stand apart: on this market, an order invoiced to the tax code of a business or another organisation is a sale to one. Orders by chat or phone are a class of their own and never part of this.",
    },
  },
  {
    id: "goods",
    version: 1,
    from: "2026-01-01",
    name: {
      vi: "Mẫu số thứ nhất: tổng mức bán lẻ hàng hóa",
      en: "Denominator 1: retail sales of goods",
    },
    text: {
      vi: "Phần hàng hóa trong tổng mức bán lẻ, theo giá hiện hành, không gồm bán buôn.",
      en: "The goods in total retail sales, at current prices, wholesale apart.",
    },
  },
  {
    id: "goods_services",
    version: 1,
    from: "2026-01-01",
    name: {
      vi: "Mẫu số thứ hai: tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng",
      en: "Denominator 2: retail sales of goods and consumer services",
    },
    text: {
      vi: "Bán lẻ của thương nhân, bán lẻ của người sản xuất và nông dân bán thẳng ra thị trường, dịch vụ lưu trú và ăn uống, du lịch lữ hành và dịch vụ cá nhân, cộng đồng khác.",
      en: "Retail of traders, retail of producers and farmers who sell directly, lodging and food, travel, and other personal and community services.",
    },
  },
  {
    id: "seller_side",
    version: 1,
    from: "2026-01-01",
    name: { vi: "Tỷ trọng phía người bán", en: "Seller-side share" },
    text: {
      vi: "Bán lẻ trực tuyến của người bán ở trong tỉnh, bất kể người mua ở đâu, trên bán lẻ của tỉnh.",
      en: "Online retail of sellers located in the province, wherever their buyers live, over the province's retail.",
    },
  },
  {
    id: "buyer_side",
    version: 1,
    from: "2026-01-01",
    name: { vi: "Tỷ trọng phía người mua", en: "Buyer-side share" },
    text: {
      vi: "Hàng mà người ở trong tỉnh mua trực tuyến, bất kể người bán ở đâu, trên bán lẻ của tỉnh. Chợ này không đo được phần đó.",
      en: "Goods bought online by people of the province, wherever the seller is, over the province's retail. This market cannot measure it.",
    },
  },
];

/** The wording of every term that was in use on `day` (YYYY-MM-DD). */
export function definitionsOn(day: string): Definition[] {
  return DEFINITIONS.filter(
    (definition) =>
      definition.from <= day &&
      !DEFINITIONS.some(
        (later) =>
          later.id === definition.id && later.version > definition.version && later.from <= day,
      ),
  );
}

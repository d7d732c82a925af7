/** Why a figure of the sales report is left out, for the people who read it. */
export const DISCLOSURE_RULE = {
  vi:
    "Số của ít hơn ba người bán, hoặc gần như của một người bán (theo quy tắc p% với p = 10), không công " +
    "bố riêng mà gộp với số khác; có khi một số nữa phải gộp theo, để trong cùng một lần công bố không ai trừ ra được. " +
    "Tổng vẫn đủ.",
  en:
    "A figure of fewer than three sellers, or of nearly one alone (p % rule with p = 10), is not published " +
    "by itself but put together with others; sometimes one more must go with them, so that nobody can " +
    "subtract it within one edition. Totals stay complete.",
} as const;

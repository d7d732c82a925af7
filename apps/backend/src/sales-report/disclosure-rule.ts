/** Why a figure of the sales report is left out, for the people who read it. */
export const DISCLOSURE_RULE = {
  vi:
    "Số của ít hơn ba người bán, hoặc gần như của một người bán (theo quy tắc p% với p = 10), không công " +
    "bố riêng mà gộp với số khác; có khi một số nữa phải gộp theo, để trong cùng một lần công bố không ai trừ ra được. " +
    "Tổng vẫn đủ. Theo xã, nhóm và sao thì chợ chỉ cho số tới khi tỉnh công bố bảng của mình: hai bộ số " +
    "cạnh nhau có thể làm lộ số của một người bán.",
  en:
    "A figure of fewer than three sellers, or of nearly one alone (p % rule with p = 10), is not published " +
    "by itself but put together with others; sometimes one more must go with them, so that nobody can " +
    "subtract it within one edition. Totals stay complete. By commune, group and stars the market gives " +
    "figures only until the province releases tables of its own: the two side by side could tell what " +
    "one seller sold.",
} as const;

/** The same of real sales, of which there are months alone. */
export const MONTHS_RULE = {
  vi:
    "Chợ chỉ công bố tháng đã hết. Tháng có ít hơn ba người bán, hoặc gần như của một người bán (theo quy tắc " +
    "p% với p = 10), không công bố và không nằm trong tổng. Nhờ vậy không ai trừ hai con số mà ra doanh số " +
    "của một người bán. Theo xã, nhóm, sao và kênh bán thì có bảng do tỉnh công bố.",
  en:
    "The market publishes months that are over. A month of fewer than three sellers, or of nearly one alone " +
    "(p % rule with p = 10), is not published and not part of the total. So no two figures can be " +
    "subtracted to tell what one seller sold. By commune, group, stars and channel there are the tables that " +
    "the province releases.",
} as const;

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

/** The same of real sales, which the province's releases tell and nothing else. */
export const RELEASED_RULE = {
  vi:
    "Số của chợ được công bố cùng với số của tỉnh, khi tỉnh công bố tháng đó, không sớm hơn và không thêm số nào. " +
    "Tháng đang chạy, hay một con số khác của cùng tháng, đem trừ với số đã công bố có thể làm lộ doanh số của " +
    "một người bán. Tháng mà ít hơn ba người bán có hàng giao, hoặc gần như một người, thì không công bố riêng.",
  en:
    "The market's own figures are published with the province's, when it releases a month: no sooner, and no " +
    "other figure. A running month, or another figure of the same one, could be subtracted from what is " +
    "released to tell what one seller sold. A month in which fewer than three sellers delivered, or nearly " +
    "one alone, is not released by itself.",
} as const;

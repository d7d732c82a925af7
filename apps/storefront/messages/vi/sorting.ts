/** The choice of order above a list, in Vietnamese. A file of its own, because it goes to the browser. */
export const sorting = {
  label: "Xếp theo",
  suggested: "Gợi ý",
  cheapest: "Giá thấp đến cao",
  dearest: "Giá cao đến thấp",
  newest: "Mới nhất",
};

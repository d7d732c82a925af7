/** The search field of every page, in Vietnamese. A file of its own, because it goes to the browser. */
export const searchBox = {
  label: "Tìm món, nhà sản xuất, xã",
  submit: "Tìm",
};

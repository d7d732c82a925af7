import { weekdaysText } from "../weekdays-text";

it.each([
  [[1], "thứ Hai"],
  [[1, 2], "thứ Hai, thứ Ba"],
  [[1, 4, 7], "thứ Hai, thứ Năm, Chủ nhật"],
  [[1, 2, 3, 4, 5, 6], "thứ Hai đến thứ Bảy"],
  [[1, 2, 3, 5, 6, 7], "thứ Hai đến thứ Tư, thứ Sáu đến Chủ nhật"],
  [[], ""],
])("says the days %j", (days, text) => {
  expect(weekdaysText(days)).toBe(text);
});

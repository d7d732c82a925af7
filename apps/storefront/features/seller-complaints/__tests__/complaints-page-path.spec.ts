import { complaintsPagePath } from "../complaints-page-path";

it.each([
  [{ waiting: true, page: 1 }, "/ban-hang/khieu-nai"],
  [{ waiting: true, page: 2 }, "/ban-hang/khieu-nai?trang=2"],
  [{ waiting: false, page: 1 }, "/ban-hang/khieu-nai?xem=tat-ca"],
  [{ waiting: false, page: 3 }, "/ban-hang/khieu-nai?xem=tat-ca&trang=3"],
])("finds %j at %s", (query, path) => {
  expect(complaintsPagePath(query)).toBe(path);
});

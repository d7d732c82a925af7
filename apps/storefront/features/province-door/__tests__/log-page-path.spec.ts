import { logPagePath, readLogPage } from "../log-page-path";

it.each([
  ["/tinh/nhat-ky", {}],
  ["/tinh/nhat-ky?trang=2", { trang: "2" }],
])("%s is read and written alike", (path, query) => {
  expect(logPagePath(readLogPage(query))).toBe(path);
});

it.each([["0"], ["-1"], ["x"], ["99999"]])("%s is no page of the log", (trang) => {
  expect(readLogPage({ trang })).toBe(1);
});

import { agePath, ageReturn, readAgeProblem } from "../age-return";

it.each(["/ruou", "/ruou/ruou-sim", "/gio-hang", "/thanh-toan"])("leads back to %s", (wanted) => {
  expect(ageReturn(wanted)).toBe(wanted);
  expect(new URL(agePath(wanted), "http://x").searchParams.get("tiep")).toBe(wanted);
});

it.each([
  "https://x.example",
  "//x.example",
  "/ruou/../tinh",
  "/ruou/a/b",
  "/ban-hang",
  "",
  null,
  ["/ruou"],
])("leads nowhere else: %j", (wanted) => {
  expect(ageReturn(wanted)).toBe("/ruou");
});

it("says only what it knows", () => {
  expect(readAgeProblem("under_age")).toBe("under_age");
  expect(readAgeProblem("<b>")).toBeNull();
  expect(readAgeProblem(undefined)).toBeNull();
});

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { nameOfMethod } from "../name-of-method";

const METHOD = join(__dirname, "../../../../../packages/retail-statistics/METHOD.md");

it("names the method by the version that its own text gives", () => {
  expect(nameOfMethod(readFileSync(METHOD, "utf8"))).toMatch(/^method-v\d+\.md$/);
  expect(nameOfMethod("# How\n\nVersion 12. It differs")).toBe("method-v12.md");
  expect(() => nameOfMethod("# How")).toThrow("of which version");
});

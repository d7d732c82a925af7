import { readFileSync } from "node:fs";
import { join } from "node:path";
import { nameOfMethod } from "../name-of-method";

const PACKAGE = join(__dirname, "../../../../../packages/retail-statistics");

it("names the method by the version that its own text gives, in both languages the same", () => {
  const [whole, short] = ["METHOD.md", "PHUONG-PHAP.md"].map((file) =>
    nameOfMethod(readFileSync(join(PACKAGE, file), "utf8")),
  );
  expect(whole).toMatch(/^method-v\d+\.md$/);
  expect(short).toBe(whole?.replace("method", "phuong-phap"));
  expect(nameOfMethod("# How\n\nVersion 12. It differs")).toBe("method-v12.md");
  expect(() => nameOfMethod("# How")).toThrow("of which version");
});

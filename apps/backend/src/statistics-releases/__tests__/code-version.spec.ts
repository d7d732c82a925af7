import { readFileSync } from "node:fs";
import { join } from "node:path";
import { codeVersion } from "../code-version";

const ROOT = join(__dirname, "..", "..", "..", "..", "..");
const told = process.env.CODE_VERSION;

afterEach(() => {
  if (told === undefined) delete process.env.CODE_VERSION;
  else process.env.CODE_VERSION = told;
});

it("is what the environment says, else the market's own version", () => {
  process.env.CODE_VERSION = "0.1.0+1dc2926";
  expect(codeVersion()).toBe("0.1.0+1dc2926");
  const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
    version: string;
  };
  process.env.CODE_VERSION = "";
  expect(codeVersion()).toBe(version);
});

import { readdirSync } from "node:fs";
import { basename, join } from "node:path";

it("gives every migration a name of its own: Medusa runs a second one of the same name never", () => {
  const names = readdirSync(join(__dirname, ".."), { recursive: true, encoding: "utf8" })
    .map((file) => basename(file))
    .filter((file) => /^Migration\d+\.ts$/.test(file));
  expect(names.length).toBeGreaterThan(5);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

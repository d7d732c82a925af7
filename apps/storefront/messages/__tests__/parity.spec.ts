import { readdirSync } from "node:fs";
import path from "node:path";

const folder = path.join(__dirname, "..");
const files = (language: string) =>
  readdirSync(path.join(folder, language)).filter((file) => file.endsWith(".ts"));

/** Every message of a file as "path: kind", so that a text in one language is a text in the other. */
function shape(value: unknown, at = ""): string[] {
  if (typeof value === "function") return [`${at}: text of ${String(value.length)}`];
  if (typeof value !== "object" || value === null) return [`${at}: ${typeof value}`];
  return Object.entries(value).flatMap(([key, inner]) => shape(inner, `${at}/${key}`));
}

function load(language: string, file: string): unknown {
  return jest.requireActual(path.join(folder, language, file));
}

describe("messages", () => {
  it("come in the same files in Vietnamese and English", () => {
    expect(files("en").sort()).toEqual(files("vi").sort());
  });

  it.each(files("vi"))("%s says the same things in both languages", (file) => {
    expect(shape(load("en", file)).sort()).toEqual(shape(load("vi", file)).sort());
  });

  it.each(files("vi"))("%s leaves no text empty", (file) => {
    const empty = (value: unknown): boolean =>
      typeof value === "string"
        ? value.trim() === ""
        : typeof value === "object" && value !== null && Object.values(value).some(empty);
    expect(empty(load("vi", file))).toBe(false);
    expect(empty(load("en", file))).toBe(false);
  });
});

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ProvinceRole } from "../../src/province-scope/province-rights";
import { BACKEND_FOLDER } from "./backend-folder";

const FOLDER = join(BACKEND_FOLDER, "src", "api", "province");

const EVERYBODY: ProvinceRole[] = ["officer", "statistician", "releaser", "auditor"];
const FIGURES: ProvinceRole[] = ["statistician", "releaser", "auditor"];

/** Who may use each route of the province, written down apart from what the code says. */
export const PROVINCE_ACCESS: Record<string, ProvinceRole[]> = {
  "GET /province/me": EVERYBODY,
  "GET /province/returns": EVERYBODY,
  "POST /province/returns/:month/reminders": ["officer", "statistician"],
  "GET /province/returns/:month/odd": FIGURES,
  "POST /province/returns/:month/reviews": ["statistician"],
  "GET /province/releases": FIGURES,
  "POST /province/releases": ["statistician"],
  "GET /province/releases/:id": FIGURES,
  "POST /province/releases/:id/check": ["releaser"],
  "POST /province/releases/:id/schedule": ["releaser"],
  "GET /province/acts": ["auditor"],
};

/** Every route under /province as the file tree has it, e.g. "POST /province/releases/:id/check". */
export function provinceRoutes(): string[] {
  return readdirSync(FOLDER, { recursive: true, encoding: "utf8" })
    .filter((file) => /(^|\/)route\.ts$/.test(file))
    .flatMap((file) => {
      const source = readFileSync(join(FOLDER, file), "utf8");
      const methods = [
        ...source.matchAll(/export (?:(?:async )?function|const) (GET|POST|PUT|PATCH|DELETE)\b/g),
      ];
      // A route that names its methods in another way must not slip through.
      if (methods.length === 0) throw new Error(`${file} exports no method that can be read here`);
      const path = file.replace(/\/?route\.ts$/, "").replaceAll(/\[(\w+)\]/g, ":$1");
      return methods.map(([, method]) => `${String(method)} /province/${path}`);
    })
    .sort();
}

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { BACKEND_FOLDER } from "./backend-folder";

/** Every route of a branch as the file tree has it, e.g. "POST /seller/orders/:id/confirm". */
export function routesUnder(branch: "seller" | "province" | "store" | "open-data"): string[] {
  const folder = join(BACKEND_FOLDER, "src", "api", branch);
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return files
    .filter((file) => /(^|\/)route\.ts$/.test(file))
    .flatMap((file) => {
      const source = readFileSync(join(folder, file), "utf8");
      const methods = [
        ...source.matchAll(/export (?:(?:async )?function|const) (GET|POST|PUT|PATCH|DELETE)\b/g),
      ];
      // A route that names its methods in another way must not slip through.
      if (methods.length === 0) throw new Error(`${file} exports no method that can be read here`);
      const path = file.replace(/\/?route\.ts$/, "").replaceAll(/\[(\w+)\]/g, ":$1");
      return methods.map(([, method]) => `${method} /${branch}/${path}`);
    })
    .sort();
}

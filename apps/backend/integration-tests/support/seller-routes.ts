import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { BACKEND_FOLDER } from "./backend-folder";

const SELLER_FOLDER = join(BACKEND_FOLDER, "src", "api", "seller");

/** Every route under /seller as the file tree has it, e.g. "POST /seller/orders/:id/confirm". */
export function sellerRoutes(): string[] {
  const files = readdirSync(SELLER_FOLDER, { recursive: true, encoding: "utf8" });
  return files
    .filter((file) => /(^|\/)route\.ts$/.test(file))
    .flatMap((file) => {
      const source = readFileSync(join(SELLER_FOLDER, file), "utf8");
      const methods = [
        ...source.matchAll(/export (?:(?:async )?function|const) (GET|POST|PUT|PATCH|DELETE)\b/g),
      ];
      // A route that names its methods in another way must not slip through.
      if (methods.length === 0) throw new Error(`${file} exports no method that can be read here`);
      const path = file.replace(/\/?route\.ts$/, "").replaceAll(/\[(\w+)\]/g, ":$1");
      return methods.map(([, method]) => `${method} /seller/${path}`);
    })
    .sort();
}

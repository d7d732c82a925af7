import { createRequire } from "node:module";

/** A file of Medusa's HTTP framework that it keeps to itself, as this process has it loaded. */
export function medusaHttp<Exports>(file: string): Exports {
  return createRequire(require.resolve("@medusajs/framework/http"))(file) as Exports;
}

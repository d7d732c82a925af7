import { createRequire } from "node:module";

/** The Express that Medusa's server is made with, whichever others are installed. */
export function medusaExpress<Exports>(): Exports {
  return createRequire(require.resolve("@medusajs/medusa/commands/start"))("express") as Exports;
}

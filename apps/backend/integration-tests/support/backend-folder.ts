import { join } from "node:path";

/** The backend's sources, where `medusa exec` runs. */
export const BACKEND_FOLDER = join(__dirname, "..", "..");

/** What `medusa build` made, where the server runs. */
export const BUILT_FOLDER = join(BACKEND_FOLDER, ".medusa", "server");

/** Serves it, to be run with this Node. */
export const SERVER = join(BACKEND_FOLDER, "serve.mjs");

/** The command line of Medusa, to be run with this Node. */
export const MEDUSA_CLI = require.resolve("@medusajs/cli/cli.js");

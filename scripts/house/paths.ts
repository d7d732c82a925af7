import { dirname, join } from "node:path";

/** The repository's folder. */
export const ROOT = dirname(dirname(__dirname));

/** Everything that this house keeps between two starts; delete it to begin again. */
export const DATA_DIR = join(ROOT, ".data");

export const BACKEND_DIR = join(ROOT, "apps", "backend");
export const BACKEND_BUILD_DIR = join(BACKEND_DIR, ".medusa", "server");
export const STOREFRONT_DIR = join(ROOT, "apps", "storefront");

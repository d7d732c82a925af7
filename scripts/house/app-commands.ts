import { createRequire } from "node:module";
import { join } from "node:path";
import { BACKEND_BUILD_DIR, BACKEND_DIR, STOREFRONT_DIR } from "./paths";

export interface AppCommand {
  command: string;
  args: string[];
  cwd: string;
}

/** A file of a package, found as the app that depends on it finds it. */
function resolveFrom(app: string, file: string): string {
  return createRequire(join(app, "package.json")).resolve(file);
}

/** `medusa <args>`, run with this Node itself so that a signal reaches Medusa and not a shell. */
export function medusa(args: string[], cwd: string): AppCommand {
  const cli = resolveFrom(BACKEND_DIR, "@medusajs/cli/cli.js");
  return { command: process.execPath, args: [cli, ...args], cwd };
}

/** Ends with another code than 0 also when a script that loads data failed. */
export function migration(): AppCommand {
  return { command: process.execPath, args: [join(BACKEND_DIR, "migrate.mjs")], cwd: BACKEND_DIR };
}

export function backendStart(): AppCommand {
  const server = join(BACKEND_DIR, "serve.mjs");
  // Medusa looks for the built admin beside the folder that it starts in.
  return { command: process.execPath, args: [server], cwd: BACKEND_BUILD_DIR };
}

export function backendDevelop(): AppCommand {
  return medusa(["develop"], BACKEND_DIR);
}

function next(args: string[]): AppCommand {
  const cli = resolveFrom(STOREFRONT_DIR, "next/dist/bin/next");
  return { command: process.execPath, args: [cli, ...args], cwd: STOREFRONT_DIR };
}

export function storefrontStart(port: number): AppCommand {
  const server = join(STOREFRONT_DIR, "server", "serve.mjs");
  return { command: process.execPath, args: [server, String(port)], cwd: STOREFRONT_DIR };
}

export function storefrontDevelop(port: number): AppCommand {
  return next(["dev", "-p", String(port)]);
}

import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const NAMES = ["JWT_SECRET", "COOKIE_SECRET", "REVALIDATE_SECRET", "DATABASE_PASSWORD"] as const;

export type Secrets = Record<(typeof NAMES)[number], string>;

/**
 * The secrets of this house: made once, kept in `secrets.json` readable by its owner alone. A
 * variable of the environment wins over the file and is not written into it.
 */
export function houseSecrets(dataDir: string): Secrets {
  const path = join(dataDir, "secrets.json");
  const kept = (existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : {}) as Partial<Secrets>;
  const all = { ...kept } as Secrets;
  for (const name of NAMES) all[name] ??= randomBytes(32).toString("base64url");
  if (NAMES.some((name) => kept[name] === undefined)) {
    writeFileSync(path, JSON.stringify(all, null, 2), { mode: 0o600 });
  }
  for (const name of NAMES) {
    const given = process.env[name];
    if (given && name !== "DATABASE_PASSWORD") all[name] = given;
  }
  return all;
}

import { spawnSync } from "node:child_process";
import { chownSync, existsSync, readFileSync } from "node:fs";
import { accountOf, canReach } from "../house/account";
import type { Account } from "../house/account";
import { HouseError } from "../house/house-error";

/** Linux numbers of the two capabilities that let a process enter folders closed to it. */
const CAPABILITIES = [
  { name: "dac_read_search", bit: 2n },
  { name: "dac_override", bit: 1n },
] as const;

export interface ServerAccount {
  /** Null: the server runs as whoever runs us. */
  owner: Account | null;
  /** What stands before the command; empty when the command is run as it is. */
  prefix: readonly string[];
}

function heldCapability(): string | null {
  if (!existsSync("/proc/self/status")) return null;
  const line = /^CapEff:\s*([0-9a-f]+)$/m.exec(readFileSync("/proc/self/status", "utf8"));
  const held = BigInt(`0x${line?.[1] ?? "0"}`);
  return CAPABILITIES.find(({ bit }) => (held >> bit) & 1n)?.name ?? null;
}

/**
 * As whom PostgreSQL runs. It refuses to run as root, so root lends it the account `postgres`, or
 * `nobody` where there is none. The repository may lie where that account may not enter (`/root`,
 * a folder of mode 700): then `setpriv` lends it the one capability to walk through, and nothing
 * else of root.
 * @throws HouseError when neither way is open.
 */
export function serverAccount(paths: readonly string[]): ServerAccount {
  if (process.getuid?.() !== 0) return { owner: null, prefix: [] };
  const owner = accountOf("postgres") ?? accountOf("nobody");
  if (!owner) {
    throw new HouseError("PostgreSQL cannot run as root and there is no other account to lend it.");
  }
  if (paths.every((path) => canReach(path, owner))) return { owner, prefix: [] };
  const capability = heldCapability();
  const prefix = [
    "setpriv",
    `--reuid=${owner.uid}`,
    `--regid=${owner.gid}`,
    "--clear-groups",
    `--inh-caps=+${capability}`,
    `--ambient-caps=+${capability}`,
    // access(2), with which PostgreSQL looks for its own file, forgets capabilities without this.
    "--securebits=+no_setuid_fixup",
  ];
  if (capability) {
    const tried = spawnSync("setpriv", [...prefix.slice(1), "test", "-r", paths[0] ?? "/"]);
    if (tried.status === 0) return { owner, prefix };
  }
  throw new HouseError(
    "PostgreSQL may not run as root, and the account it would run as cannot enter this folder. " +
      "Move the clone to a folder that others may enter (chmod o+x), run as an ordinary user, or set DATABASE_URL.",
  );
}

/** Gives one path to the account that the server runs as. */
export function giveTo(path: string, account: ServerAccount): void {
  if (account.owner) chownSync(path, account.owner.uid, account.owner.gid);
}

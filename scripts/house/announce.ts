import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Seed } from "./migrate";
import { BACKEND_DIR } from "./paths";
import { say } from "./progress";
import type { Settings } from "./settings";

interface Person {
  role: string;
  name: string;
  email: string;
  password: string;
  door: string;
}

/** Prints the doors and, with the demonstration data, the people who may walk through them. */
export function announce(settings: Settings, seed: Seed): void {
  const local = `http://localhost:${settings.storefrontPort}`;
  say("");
  say(`  Chợ / shop          ${local}`);
  say(`  Người bán / seller  ${local}/ban-hang`);
  say(`  Thống kê / figures  ${local}/thong-ke`);
  say(`  Tỉnh / province     ${local}/tinh`);
  say(`  Điều hành / admin   ${settings.backendUrl}/app`);
  const file = join(BACKEND_DIR, "src", "demonstration", "people.json");
  if (seed === "demo" && existsSync(file)) {
    const people = JSON.parse(readFileSync(file, "utf8")) as Person[];
    say("\n  Người minh họa / demonstration people (never created with SEED=none):");
    for (const { role, email, password, door } of people) {
      say(`    ${role.padEnd(12)} ${email.padEnd(40)} ${password.padEnd(16)} ${door}`);
    }
  }
  if (seed === "none") {
    say("\n  Người điều hành đầu tiên / first operator:");
    say("    npm run operator -- <e-mail> <password>");
  }
  say("\n  Ctrl-C dừng tất cả / stops everything.\n");
}

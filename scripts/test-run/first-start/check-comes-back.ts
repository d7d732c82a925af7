import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { seconds } from "../../house/progress";
import type { Checks } from "./checks";
import { placeOrder } from "./place-order";
import type { TriedHouse } from "./tried-house";

/** No longer than a whole start takes; a test shares its two cores with others. */
const BACK_MS = 2 * 20_000;
const SEARCHED = "Chả mực";

type Part = "backend" | "storefront" | "database";

function processOf(house: TriedHouse, part: Part): number {
  const read = (file: string) => readFileSync(join(house.folder, ".data", file), "utf8");
  if (part === "database") return Number(read("postgres/postmaster.pid").split("\n")[0]);
  const running = JSON.parse(read("running.json")) as { children: { name: string; pid: number }[] };
  const found = running.children.find(({ name }) => name === part);
  if (!found) throw new Error(`The house knows no ${part}.`);
  return found.pid;
}

function count(text: string, part: string): number {
  return text.split(part).length - 1;
}

/** Milliseconds until each of these addresses answers with what is looked for. @throws after four times as long as it may take. */
async function untilFound(addresses: readonly string[]): Promise<number> {
  const started = Date.now();
  for (const address of addresses) {
    const isThere = () =>
      fetch(address, { signal: AbortSignal.timeout(5_000) })
        .then(async (answer) => answer.ok && (await answer.text()).includes(SEARCHED))
        .catch(() => false);
    while (!(await isThere())) {
      if (Date.now() - started > 4 * BACK_MS) throw new Error(`${address} stays away.`);
      await wait(100);
    }
  }
  return Date.now() - started;
}

/**
 * Kills parts of the standing house as a machine does that is short of memory, one after the other: each is back
 * by itself, with a line about it, and in the end somebody searches and orders.
 */
export async function checkComesBack(
  checks: Checks,
  house: TriedHouse,
  name: string,
): Promise<void> {
  const searches = [
    `${house.backendUrl}/open-data/search?q=cha+muc`,
    `${house.storefrontUrl}/tim-kiem?q=cha+muc`,
  ];
  for (const part of ["backend", "storefront", "database"] as const) {
    const killed = processOf(house, part);
    process.kill(killed, "SIGKILL");
    const isBack = `The ${part} is back`;
    const started = Date.now();
    while (!house.said(name).includes(isBack) && Date.now() - started < 4 * BACK_MS) await wait(50);
    await untilFound(searches);
    const took = Date.now() - started;
    checks.expect(took <= BACK_MS, `the killed ${part} is back by itself`, seconds(took));
    const lines = [`The ${part} ended unexpectedly (SIGKILL)`, isBack];
    checks.expect(
      lines.every((line) => count(house.said(name), line) === 1),
      "one line says that it ended and one that it is back",
    );
    checks.expect(processOf(house, part) !== killed, "it is another process");
  }
  const status = await placeOrder(house.backendUrl);
  checks.expect(status === 200, "an order is placed then", `status ${status}`);
}

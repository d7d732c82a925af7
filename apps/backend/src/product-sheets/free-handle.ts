import { randomUUID } from "node:crypto";
import { slugify } from "@cho-lang/vietnamese-text/slugify";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";

const NAMELESS = "san-pham";
const LONGEST = 80;
const TRIES = 20;

/** The addresses that a product may have, the nicest first. */
function wishesFor(title: string, sellerHandle: string): string[] {
  const own = slugify(title).slice(0, LONGEST).replace(/-+$/, "") || NAMELESS;
  const withSeller = `${own}-${sellerHandle}`;
  const numbered = Array.from({ length: TRIES }, (_, at) => `${withSeller}-${String(at + 2)}`);
  return [own, withSeller, ...numbered];
}

/**
 * Addresses in the shop for new products, in their order: each its name's, else with its seller's behind
 * it, else with a number, too. "Trứng vịt biển" of two sellers are `trung-vit-bien` and
 * `trung-vit-bien-htx-dong-tien`. No two are the same.
 */
export async function freeHandles(
  container: MedusaContainer,
  titles: readonly string[],
  sellerHandle: string,
): Promise<string[]> {
  const wishes = titles.map((title) => wishesFor(title, sellerHandle));
  const wanted = [...new Set(wishes.flat())];
  const taken = await container
    .resolve(Modules.PRODUCT)
    .listProducts({ handle: wanted }, { select: ["id", "handle"], take: wanted.length });
  const handles = new Set(taken.map(({ handle }) => handle));
  return wishes.map((wished) => {
    const [own = NAMELESS] = wished;
    const free = wished.find((handle) => !handles.has(handle)) ?? `${own}-${randomUUID()}`;
    handles.add(free);
    return free;
  });
}

/** An address for one new product, as `freeHandles` finds it. */
export async function freeHandle(
  container: MedusaContainer,
  title: string,
  sellerHandle: string,
): Promise<string> {
  const [handle = NAMELESS] = await freeHandles(container, [title], sellerHandle);
  return handle;
}

import { slugify } from "@cho-lang/vietnamese-text/slugify";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";

const NAMELESS = "san-pham";
const LONGEST = 80;
const TRIES = 20;

/**
 * An address in the shop for a new product: its name's, else with its seller's behind it, else with a
 * number, too. "Trứng vịt biển" of two sellers are `trung-vit-bien` and `trung-vit-bien-htx-dong-tien`.
 */
export async function freeHandle(
  container: MedusaContainer,
  title: string,
  sellerHandle: string,
): Promise<string> {
  const own = slugify(title).slice(0, LONGEST).replace(/-+$/, "") || NAMELESS;
  const withSeller = `${own}-${sellerHandle}`;
  const numbered = Array.from({ length: TRIES }, (_, at) => `${withSeller}-${String(at + 2)}`);
  const wanted = [own, withSeller, ...numbered];
  const taken = await container
    .resolve(Modules.PRODUCT)
    .listProducts({ handle: wanted }, { select: ["id", "handle"], take: wanted.length });
  const handles = new Set(taken.map(({ handle }) => handle));
  return wanted.find((handle) => !handles.has(handle)) ?? `${withSeller}-${String(Date.now())}`;
}

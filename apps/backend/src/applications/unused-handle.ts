import { communeByCode } from "@cho-lang/ocop/communes";
import { slugify } from "@cho-lang/vietnamese-text/slugify";
import type { MedusaContainer } from "@medusajs/framework/types";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";

/**
 * The part of public addresses for a new shop: its name, with its commune when another shop has that, with a
 * number when that is taken too.
 */
export async function unusedHandle(
  container: MedusaContainer,
  { name, commune_code }: { name: string; commune_code: string },
): Promise<string> {
  const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
  const plain = slugify(name) || "gian-hang";
  const local = `${plain}-${communeByCode(commune_code)?.slug ?? commune_code}`;
  const taken = await sellers.listSellers(
    { $or: [{ handle: plain }, { handle: { $like: `${local}%` } }] },
    { select: ["handle"], take: null, withDeleted: true },
  );
  const used = new Set(taken.map(({ handle }) => handle));
  const numbered = Array.from(used, (_, index) => `${local}-${String(index + 2)}`);
  return [plain, local, ...numbered].find((handle) => !used.has(handle)) ?? local;
}

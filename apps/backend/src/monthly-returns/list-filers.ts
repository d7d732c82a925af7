import type { MedusaContainer } from "@medusajs/framework/types";
import type { Filer } from "./filer";
import { listAskedShops } from "./list-asked-shops";
import { listListedFilers } from "./list-listed-filers";

/** Everybody who is asked for a month, with a shop or without one, by name. */
export async function listFilers(container: MedusaContainer, month: string): Promise<Filer[]> {
  const [shops, listed] = await Promise.all([
    listAskedShops(container, month),
    listListedFilers(container, month),
  ]);
  return [...shops, ...listed].sort(
    (a, b) => a.name.localeCompare(b.name, "vi") || a.seller_id.localeCompare(b.seller_id),
  );
}

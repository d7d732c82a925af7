import { isDeepStrictEqual } from "node:util";
import type { MedusaContainer } from "@medusajs/framework/types";
import { MarketError } from "../errors/market-error";
import type { ChangeView } from "../listing-changes/change-view";
import { listWaiting } from "../listing-changes/list-waiting";
import { passesAtOnce } from "../listing-changes/passes-at-once";
import { NEW_PACK } from "../listing-changes/sheet-changes";
import { loadPackOption } from "../listings/load-pack-option";
import { withLock } from "../locking/with-lock";
import type { Pack } from "../product-sheets/product-sheet";
import { MOST_PACKS } from "../product-sheets/sheet-fields";
import { actorOf } from "../seller-scope/actor-of";
import { retrieveScopedProduct, type OfferedPack } from "../seller-scope/retrieve-scoped-product";
import type { SellerScope } from "../seller-scope/seller-scope";
import { addPackWorkflow } from "../workflows/listing-change/add-pack";

const TEXTS = {
  taken: "Đã có cách đóng gói tên này.",
  waiting: "Cách đóng gói tên này đang chờ duyệt.",
  most: "Mỗi sản phẩm có từ 1 đến 20 cách đóng gói.",
};

function isNamed(label: string, other: string): boolean {
  return label.toLocaleLowerCase("vi") === other.toLocaleLowerCase("vi");
}

function refuse(text: string): never {
  throw new MarketError("invalid_input", { fields: { label: text } });
}

/** Whether the same pack is there, or asked for, already. Throws for another one of its name. */
function isThere(pack: Pack, packs: OfferedPack[], asked: ChangeView[]): boolean {
  const same = packs.find(({ label }) => isNamed(label, pack.label));
  if (same && (same.price_vnd !== pack.price_vnd || same.weight_grams !== pack.weight_grams)) {
    refuse(TEXTS.taken);
  }
  const wanted = asked.map(({ after }) => after as Pack);
  const waiting = wanted.find(({ label }) => isNamed(label, pack.label));
  if (waiting && !isDeepStrictEqual(waiting, pack)) {
    refuse(TEXTS.waiting);
  }
  if (!same && !waiting && packs.length + asked.length >= MOST_PACKS) {
    refuse(TEXTS.most);
  }
  return (same?.inventory_item_id ?? null) !== null || waiting !== undefined;
}

/**
 * Adds a pack to a product: its label is a text in which something can be claimed, so the operator reads it
 * first. The same again is harmless.
 *
 * Throws `not_found` outside the scope, and `invalid_input` for a label that another pack has, for more than
 * 20 packs, and for a product that only an operator can change.
 */
export async function addPack(
  container: MedusaContainer,
  scope: SellerScope,
  { productId, pack }: { productId: string; pack: Pack },
): Promise<void> {
  await withLock(container, `listing:${productId}`, async () => {
    const { sheet, packs } = await retrieveScopedProduct(container, scope, productId);
    const waiting = await listWaiting(container, productId);
    const asked = waiting.filter(({ field }) => field === NEW_PACK);
    const option = await loadPackOption(container, productId);
    if (isThere(pack, packs, asked)) {
      return;
    }
    const { title: _title, photos, ...fields } = sheet;
    const about = { product_id: productId, seller_id: scope.seller.id };
    const waits = !(await passesAtOnce(container, scope.seller.id));
    await addPackWorkflow(container).run({
      input: {
        change: {
          ...about,
          actor: actorOf(scope),
          field: NEW_PACK,
          before: null,
          after: pack,
          waits,
        },
        making: { ...about, pack, option, fields, pictures: photos },
      },
    });
  });
}

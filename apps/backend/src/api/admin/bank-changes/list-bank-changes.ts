import type { MedusaContainer } from "@medusajs/framework/types";
import { toBankChangeView, type BankChangeView } from "../../../bank-changes/bank-change-view";
import { SELLER_MODULE } from "../../../modules/seller";
import type SellerModuleService from "../../../modules/seller/service";
import type { ListBankChanges } from "./validators";

/** A change of account in the operator's inbox, with what she compares it with. */
export interface BankChangeRow extends BankChangeView {
  seller_id: string;
  seller: string;
  legal_name: string;
  representative: string;
}

export interface BankChangePage {
  changes: BankChangeRow[];
  count: number;
  /** All that wait, whatever the page. */
  waiting: number;
}

/** A page of changes: those that wait, the oldest first; the others, the latest first. */
export async function listBankChanges(
  container: MedusaContainer,
  { status, offset, limit }: ListBankChanges,
): Promise<BankChangePage> {
  const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
  const direction = status === "waiting" ? "ASC" : "DESC";
  const [[rows, count], [, waiting]] = await Promise.all([
    sellers.listAndCountSellerBankChanges(
      { status },
      {
        relations: ["seller"],
        order: { asked_at: direction, id: direction },
        skip: offset,
        take: limit,
      },
    ),
    sellers.listAndCountSellerBankChanges({ status: "waiting" }, { select: ["id"], take: 1 }),
  ]);
  const changes = rows.map((row) => ({
    ...toBankChangeView(row),
    seller_id: row.seller.id,
    seller: row.seller.name,
    legal_name: row.seller.legal_name,
    representative: row.seller.representative,
  }));
  return { changes, count, waiting };
}

import type { BankChangeStatus } from "@cho-lang/seller-rules/bank-change";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { tellOwners, type Recipient } from "../applications/tell-owners";
import { formatVietnamTime } from "../confirm-deadline/format-vietnam-time";
import { mailKey } from "../mail/post-mail";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";
import { graphRows } from "../query/graph-rows";
import type { StoredBankChange } from "./bank-change-view";
import { mobileOf } from "./code-phone";
import { findBankChange } from "./find-bank-change";
import { toldAccount } from "./told-account";

const storefrontUrl = process.env.STOREFRONT_URL ?? "http://localhost:8000";

const STOP = `Không phải bạn? Mở ${storefrontUrl}/ban-hang/tai-khoan, bấm “Không phải tôi”, và báo ban quản lý chợ.`;

function textOf(change: StoredBankChange): string {
  const account = toldAccount(change.bank_bin, change.bank_account);
  const from = formatVietnamTime(new Date(change.not_before));
  const texts: Record<BankChangeStatus, string> = {
    waiting: `có yêu cầu đổi tài khoản nhận tiền sang ${account}, sớm nhất ${from} mới có hiệu lực. ${STOP}`,
    confirmed: `tài khoản nhận tiền mới ${account} đã được duyệt, có hiệu lực từ ${from}. ${STOP}`,
    declined: `yêu cầu đổi tài khoản nhận tiền sang ${account} bị từ chối (${change.reason ?? ""}). Tiền vẫn về tài khoản cũ.`,
    withdrawn: `yêu cầu đổi tài khoản nhận tiền sang ${account} đã được rút lại. Tiền vẫn về tài khoản cũ.`,
    in_force: `từ nay tiền bán hàng về ${account}. Không phải bạn? Báo ngay ban quản lý chợ.`,
  };
  return texts[change.status];
}

const TEMPLATE = "bank-change";

/**
 * Who was written to when a change was asked for. They hear of it to its end, so that nobody takes an owner
 * from the shop first and has the money moved behind her back.
 */
function toldAtFirst(container: MedusaContainer, id: string): Promise<Recipient[]> {
  const key = mailKey({ to: "%", template: TEMPLATE, key: `${id}:waiting` });
  return graphRows<Recipient>(container, {
    entity: "notification",
    fields: ["channel", "to"],
    filters: { idempotency_key: { $like: key } },
  });
}

/**
 * Writes to all owners, to those whom there were when it was asked for, and to the shop's own number, how a
 * change of account stands; each state once. What can't be written now, or is left by a killed process, the job writes later. The caller holds the lock of the
 * seller's account.
 */
export async function tellOfBankChange(container: MedusaContainer, id: string): Promise<void> {
  const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
  const change = await findBankChange(container, { id });
  if (change.told) {
    return;
  }
  const { seller_id, status } = change;
  try {
    const { phone } = await sellers.retrieveSeller(seller_id, { select: ["id", "phone"] });
    const own = mobileOf(phone);
    const first = await toldAtFirst(container, id);
    await tellOwners(container, {
      seller_id,
      template: TEMPLATE,
      text: textOf(change),
      key: `${id}:${status}`,
      others: own === null ? first : [...first, { channel: "sms", to: own }],
    });
    await sellers.updateSellerBankChanges({ id, told: true });
  } catch (error) {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
    logger.warn(`The owners were not told of ${id}: ${(error as Error).name}`);
  }
}

import type { TransfersPage } from "../../src/transfers/load-transfers-page";
import { query } from "./database";
import type { HelperHand } from "./helper-hand";
import { storefrontKey } from "./market-client";
import { Shopper } from "./shopper";
import type { RunningBackend } from "./start-backend";

const STATEMENT = [
  "Ngày giao dịch,Số tham chiếu,Ghi có,Nội dung",
  "26/11/2026,FT1,10000,tien muc",
  "26/11/2026,FT2,20000,tien rieng",
].join("\n");

async function setAccount({ databaseUrl }: RunningBackend, account: string | null): Promise<void> {
  await query(
    databaseUrl,
    `UPDATE seller SET bank_bin = left($1, 6), bank_account = $1, bank_holder = $1 WHERE handle = 'ho-cao-xanh'`,
    [account],
  );
}

/** Does everything once that a helper can write about transfers, and about cash beside them; afterwards the shop has no account again. */
export async function writeTransfers(hand: HelperHand, backend: RunningBackend): Promise<void> {
  await setAccount(backend, "970405123456");
  await hand.write("POST /seller/transfers/setting", {}, { on: true });
  await hand.write("POST /seller/cash", {}, { on: true, ceiling_vnd: 900_000_000 });
  await hand.write(
    "POST /seller/transfers/hook",
    {},
    { service: "casso", key: "khoa-thu-nghiem-16" },
  );
  await hand.write("DELETE /seller/transfers/hook");
  const shopper = new Shopper(backend.url, await storefrontKey(backend.url));
  const { id: basket, total } = await shopper.fill("cha-muc");
  const placed = await shopper.place(basket, total, { payment: "bank_transfer" });
  const [order] = placed.body.orders;
  const of = { id: order?.id ?? "" };
  const entry = { request_id: "nhan-thua", amount_vnd: total + 1_000, shown_vnd: total };
  await hand.write("POST /seller/transfers/:id/received", of, entry);
  const back = { request_id: "tra-lai", amount_vnd: 1_000, shown_vnd: 1_000 };
  await hand.write("POST /seller/transfers/:id/returned", of, back);
  const path = "POST /seller/transfers/statement";
  const taken = await hand.write<{ transfers: TransfersPage }>(path, {}, Buffer.from(STATEMENT));
  const [mine, other] = taken.transfers.unknown;
  const entries = "POST /seller/transfers/entries/:id";
  const code = { code: order?.code };
  await hand.write(`${entries}/assign`, { id: mine?.id ?? "" }, code);
  await hand.write(`${entries}/set-aside`, { id: other?.id ?? "" }, { reason: "Tiền riêng" });
  const carried = "Mã vận đơn,COD,Ngày chuyển tiền\nGHN001,5000,26/11/2026";
  await hand.write("POST /seller/remittances/file", {}, Buffer.from(carried));
  await setAccount(backend, null);
}

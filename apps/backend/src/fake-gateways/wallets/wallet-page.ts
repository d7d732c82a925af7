import { formatDong } from "@cho-lang/ocop/money";
import { escapeHtml } from "../fake-page";
import type { FakeReply } from "./fake-reply";

/** Where the buyer pays, declines or leaves, without script; the form posts to the page's own address. */
export function walletPage(
  wallet: string,
  payment: { amount: number; info: string; return_url: string },
): FakeReply {
  const amount = formatDong(payment.amount);
  const body = `<p>${escapeHtml(payment.info)}</p><p class="total">${amount}</p>
<form method="post"><button name="act" value="pay">Trả ${amount}</button>
<button name="act" value="decline" class="quiet">Từ chối trả</button></form>
<p><a href="${escapeHtml(payment.return_url)}">Để sau, về Chợ Làng</a></p>`;
  return { page: { title: `Trả bằng ${wallet}`, body } };
}

/** What the buyer sees of an address that is wrong or over. */
export function walletProblem(wallet: string, problem: string): FakeReply {
  const body = `<p role="alert" class="problem">${escapeHtml(problem)}</p>`;
  return { page: { title: `Trả bằng ${wallet}`, body } };
}

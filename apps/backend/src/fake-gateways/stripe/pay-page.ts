import { formatDong } from "@cho-lang/ocop/money";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { fakePage, escapeHtml } from "../fake-page";
import type { FakeStripe } from "./fake-stripe";
import { FakeStripeError, type FakeIntent } from "./stripe-shapes";

function cardForm(amount: string, returnUrl: string, problem: string): string {
  return `${problem}<form method="post">
<p class="total">${amount}</p>
<label>Số thẻ <input name="payment_method" inputmode="numeric" autocomplete="off" required value="4242 4242 4242 4242"></label>
<dl><div><dt>4242 4242 4242 4242</dt><dd>trả được</dd></div>
<div><dt>4000 0000 0000 3220</dt><dd>hỏi thêm mã (3-D Secure)</dd></div>
<div><dt>4000 0000 0000 0002</dt><dd>bị từ chối</dd></div></dl>
<button name="act" value="confirm">Trả ${amount}</button></form>
<p><a href="${escapeHtml(returnUrl)}">Để sau, về Chợ Làng</a></p>`;
}

const CHALLENGE = `<p>Ngân hàng của bạn muốn chắc rằng chính bạn đang trả tiền (3-D Secure).</p>
<form method="post"><button name="act" value="pass">Đúng là tôi</button>
<button name="act" value="fail" class="quiet">Không phải tôi</button></form>`;

const DECLINED = `<p role="alert" class="problem">Thẻ bị từ chối. Chưa có đồng nào bị trừ; bạn có thể dùng thẻ khác.</p>`;

async function move(stripe: FakeStripe, req: MedusaRequest, id: string): Promise<FakeIntent> {
  const form = (req.body ?? {}) as Record<string, unknown>;
  if (form.act === "pass" || form.act === "fail") {
    return stripe.answerChallenge(id, form.act === "pass");
  }
  return stripe.confirm(id, form, req.originalUrl);
}

/** How a payment stands after what its buyer did on the page, and whether her card was refused just now. */
interface MovedIntent {
  intent: FakeIntent;
  declined: boolean;
}

/** Where the buyer came from, or the home of the market; null for an address elsewhere. */
function returnUrlOf(req: MedusaRequest): URL | null {
  const home = new URL(process.env.STOREFRONT_URL ?? "http://localhost:8000").origin;
  const back = req.query.return_url;
  const url = new URL(typeof back === "string" ? back : "/", home);
  return url.origin === home ? url : null;
}

/** Does what a buyer asks for on the page; null where its address leads back to anywhere but the market. */
export async function movePayPage(
  stripe: FakeStripe,
  req: MedusaRequest,
): Promise<MovedIntent | null> {
  const id = (req.originalUrl.split("?")[0] ?? "").split("/").at(-1) ?? "";
  if (!returnUrlOf(req)) return null;
  const before = await stripe.retrieve(id);
  if (req.method !== "POST") return { intent: before, declined: false };
  try {
    return { intent: await move(stripe, req, id), declined: false };
  } catch (error) {
    if (!(error instanceof FakeStripeError)) throw error;
    return { intent: await stripe.retrieve(id), declined: true };
  }
}

/** The page on which a test card is typed in, as Stripe's own fields and the buyer's bank would ask for it. */
export function showPayPage(
  moved: MovedIntent | null,
  req: MedusaRequest,
  res: MedusaResponse,
): void {
  const returnUrl = returnUrlOf(req);
  if (!moved || !returnUrl) {
    res.status(400).json({ error: { message: "return_url" } });
    return;
  }
  const { intent, declined } = moved;
  if (intent.status === "succeeded" || intent.status === "canceled") {
    res.redirect(303, returnUrl.href);
    return;
  }
  const asked = intent.status === "requires_action";
  const body = asked
    ? CHALLENGE
    : cardForm(formatDong(intent.amount), returnUrl.href, declined ? DECLINED : "");
  fakePage(res, "Trả bằng thẻ", body);
}

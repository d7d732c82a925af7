import type { MedusaResponse } from "@medusajs/framework/http";
import { FAKE_STYLE } from "../../fake-page";
import { frameScript } from "./frame-scripts";
import { stripeScript } from "./stripe-script";

const STYLE = `${FAKE_STYLE}
body{max-width:none;background:var(--paper,Canvas);color:var(--ink,CanvasText);padding:.25rem}
button{background:var(--accent,#0c5a52)}.row{display:grid;grid-template-columns:1fr 1fr;gap:.75rem}
input{width:100%;box-sizing:border-box;background:transparent;color:inherit}`;

const FIELDS = `<form method="dialog">
<label>Số thẻ <input id="number" inputmode="numeric" autocomplete="off" placeholder="4242 4242 4242 4242"></label>
<div class="row"><label>Hết hạn <input id="expiry" inputmode="numeric" autocomplete="off" placeholder="MM/YY"></label>
<label>Mã bảo mật <input id="cvc" inputmode="numeric" autocomplete="off" placeholder="CVC"></label></div>
<p id="problem" class="problem" aria-live="polite"></p></form>`;

const BANK = `<h1>Ngân hàng của bạn</h1>
<p>Ngân hàng muốn chắc rằng chính bạn đang trả tiền (3-D Secure).</p>
<form method="dialog"><button type="button" value="pass">Đúng là tôi</button>
<button type="button" value="fail" class="quiet">Không phải tôi</button></form>`;

const PAGES = { fields: FIELDS, bank: BANK };

function isPage(name: string): name is keyof typeof PAGES {
  return name in PAGES;
}

/** A page that stands in one of the market's, with one script of its own. */
function sendFrame(res: MedusaResponse, name: keyof typeof PAGES, storefront: string): void {
  const { origin } = new URL(storefront);
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "connect-src 'self'",
    "style-src 'unsafe-inline'",
    `frame-ancestors ${origin}`,
    "base-uri 'none'",
  ];
  res.removeHeader("X-Frame-Options");
  res.setHeader("Content-Security-Policy", policy.join("; "));
  res.type("html").send(`<!doctype html><html lang="vi"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>Thanh toán thử</title><style>${STYLE}</style></head>
<body><main>${PAGES[name]}</main><script src="${name}.js"></script></body></html>`);
}

/**
 * What browsers load of the stand-in for Stripe.js: the script itself below `v3/`, and the pages that it puts into the
 * market's: a card's fields, and the bank's question. Says whether there is something by that name.
 *
 * @param name what is asked for, below `/js/`
 * @param root where the stand-in for Stripe is reached by browsers
 * @param storefront the one site whose pages they stand in
 */
export function serveStripeJs(
  res: MedusaResponse,
  name: string,
  root: string,
  storefront: string,
): boolean {
  const page = name.replace(/\.js$/, "");
  if (name === "v3/") {
    res.type("js").send(stripeScript(root));
    return true;
  }
  if (!isPage(page)) {
    return false;
  }
  if (name === page) {
    sendFrame(res, page, storefront);
  } else {
    res.type("js").send(frameScript(page, root));
  }
  return true;
}

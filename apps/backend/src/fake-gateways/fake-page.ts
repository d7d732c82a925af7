import type { MedusaResponse } from "@medusajs/framework/http";

/** How the stand-ins' pages look. */
export const FAKE_STYLE = `:root{color-scheme:light dark;font:17px/1.6 system-ui,sans-serif}
body{max-width:30rem;margin:0 auto;padding:1rem;overflow-wrap:anywhere}
.test{border:2px dashed #c7402d;border-radius:12px;padding:.75rem 1rem;font-weight:600}
.total{font-size:1.5rem;font-weight:700}.problem{color:#c7402d;font-weight:600}
@media(prefers-color-scheme:dark){.problem{color:#ff9a86}}
form{display:grid;gap:.75rem}label{display:grid;gap:.25rem;font-weight:600}
input{font:inherit;min-height:44px;padding:.25rem .75rem;border:1px solid #888;border-radius:8px}
button{font:inherit;font-weight:600;min-height:48px;border:0;border-radius:12px;background:#0c5a52;color:#fff}
button.quiet{background:none;color:inherit;border:1px solid #888}
a{color:inherit;display:inline-block;padding:.6rem 0}dl{margin:0;font-size:.9rem}dt,dd{display:inline;margin:0}dd::before{content:" – "}`;

export function escapeHtml(text: string): string {
  const names: Record<string, string> = { "&": "amp", "<": "lt", ">": "gt", '"': "quot" };
  return text.replace(/[&<>"]/g, (letter) => `&${names[letter]};`);
}

const NO_MONEY =
  'Thanh toán thử: không có đồng nào được chuyển, đừng nhập thẻ thật. <span lang="en">Test payment: no money moves.</span>';

/**
 * A page of a stand-in, without script, that says what it is.
 *
 * @param body HTML, escaped
 * @param words what is not real about it, HTML, escaped
 */
export function fakePage(
  res: MedusaResponse,
  title: string,
  body: string,
  words: string = NO_MONEY,
): void {
  res.setHeader(
    "Content-Security-Policy",
    "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'",
  );
  res.type("html").send(`<!doctype html><html lang="vi"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><meta name="robots" content="noindex">
<title>${title} – thử</title><style>${FAKE_STYLE}</style></head><body><main>
<p class="test">${words}</p>
<h1>${title}</h1>${body}</main></body></html>`);
}

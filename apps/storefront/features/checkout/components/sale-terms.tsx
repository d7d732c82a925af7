import { formatDay } from "@/lib/format-day";
import type { BasketTerms } from "@/lib/medusa/sale-terms";
import { saleTerms as messages } from "@/messages/vi/sale-terms";

/** Who sells, and what holds if something goes wrong, by seller: folded, and there before anything is ordered. */
export function SaleTerms({ terms: { version, sellers } }: { terms: BasketTerms }) {
  return (
    <div className="flex flex-col gap-2 border-t border-line pt-4">
      <details>
        <summary className="min-h-11 cursor-pointer py-2 font-medium text-bay">
          {messages.open}
        </summary>
        <div className="flex flex-col gap-5 pt-2">
          {sellers.map(({ handle, name, parts, seen }) => (
            <section key={handle} className="flex flex-col gap-3">
              <input type="hidden" name="terms" value={seen} />
              <h3 className="font-semibold">{name}</h3>
              {parts.map(({ title, lines }) => (
                <div key={title}>
                  <h4 className="font-medium">{title}</h4>
                  {lines.map((line) => (
                    <p key={line} className="text-muted">
                      {line}
                    </p>
                  ))}
                </div>
              ))}
            </section>
          ))}
          <p className="text-muted">{messages.version(formatDay(version))}</p>
        </div>
      </details>
      <p className="text-muted">{messages.agree}</p>
    </div>
  );
}

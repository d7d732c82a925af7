import type { ProductImportPage } from "@/lib/medusa/seller-imports";
import { sellerImports as messages } from "@/messages/vi/seller-imports";
import { buttonClass } from "@/ui/button-class";
import { EmptyState } from "@/ui/empty-state";
import { loadImport } from "../actions/load-import";
import { IMPORTS } from "../import-paths";
import { OddPrices } from "./odd-prices";
import { PreviewedProduct } from "./previewed-product";

/**
 * What a clean file would do, and the one button that does it; a second tap does nothing more. Prices that
 * move far are asked about first.
 */
export function ImportPreview({ page }: { page: ProductImportPage }) {
  const { counts, products, id } = page;
  const all = counts.new + counts.changed;
  if (all === 0) {
    return <EmptyState {...messages.nothing} href={`${IMPORTS}#tep`} action={messages.another} />;
  }
  return (
    <>
      <form action={loadImport} className="flex flex-col items-start gap-4">
        <input type="hidden" name="import" value={id} />
        <p className="max-w-prose text-muted">{messages.preview.text}</p>
        {counts.stocks === 0 ? null : (
          <p className="max-w-prose rounded-2xl border border-line bg-card p-4">
            <strong>{messages.preview.stocks(counts.stocks)}</strong> {messages.preview.oldStock}
          </p>
        )}
        {counts.odd_prices === 0 ? null : (
          <OddPrices prices={page.odd_prices} count={counts.odd_prices} />
        )}
        <button className={buttonClass("primary")}>{messages.preview.load}</button>
      </form>
      <section className="flex flex-col gap-2">
        <h2 className="text-xl font-semibold">{messages.preview.heading}</h2>
        {all > products.length ? (
          <p className="text-muted">{messages.preview.first(products.length, all)}</p>
        ) : null}
        <ul className="flex flex-col divide-y divide-line">
          {products.map((product) => (
            <PreviewedProduct key={product.code} product={product} />
          ))}
        </ul>
      </section>
    </>
  );
}

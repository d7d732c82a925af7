import type { ImportedProduct, ProductImportPage } from "@/lib/medusa/seller-imports";
import { sellerImports as messages } from "@/messages/vi/seller-imports";
import { sellerListing } from "@/messages/vi/seller-listing";
import { buttonClass } from "@/ui/button-class";
import { EmptyState } from "@/ui/empty-state";
import { loadImport } from "../actions/load-import";
import { IMPORTS } from "../import-paths";

/** What a clean file would do, and the one button that does it; a second tap does nothing more. */
export function ImportPreview({ page }: { page: ProductImportPage }) {
  const { counts, products, id } = page;
  const all = counts.new + counts.changed;
  if (all === 0) {
    return <EmptyState {...messages.nothing} href={`${IMPORTS}#tep`} action={messages.another} />;
  }
  return (
    <>
      <form action={loadImport} className="flex flex-col items-start gap-3">
        <input type="hidden" name="import" value={id} />
        <p className="max-w-prose text-muted">{messages.preview.text}</p>
        <button className={buttonClass("primary")}>{messages.preview.load}</button>
      </form>
      <section className="flex flex-col gap-2">
        <h2 className="text-xl font-semibold">{messages.preview.heading}</h2>
        {all > products.length ? (
          <p className="text-muted">{messages.preview.first(products.length, all)}</p>
        ) : null}
        <ul className="flex flex-col divide-y divide-line">
          {products.map((product) => (
            <li
              key={product.code}
              className="flex flex-wrap items-baseline justify-between gap-x-4 py-3"
            >
              <p className="min-w-0 font-medium wrap-anywhere">
                {product.title}
                <span className="block text-sm font-normal text-muted">{product.code}</span>
              </p>
              <p className={product.kind === "new" ? "text-bay" : ""}>{whatOf(product)}</p>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

function isField(field: string): field is keyof typeof sellerListing.field {
  return Object.hasOwn(sellerListing.field, field);
}

function whatOf({ kind, fields }: ImportedProduct): string {
  const names = fields.map((field) =>
    (isField(field) ? sellerListing.field[field] : field).toLocaleLowerCase("vi"),
  );
  return kind === "new" ? messages.preview.new : messages.preview.change(names.join(", "));
}

import type { ImportedProduct } from "@/lib/medusa/seller-imports";
import { sellerImports as messages } from "@/messages/vi/seller-imports";

/** Products that could not be loaded, each with the market's reason. */
export function FailedProducts({ failed, count }: { failed: ImportedProduct[]; count: number }) {
  return (
    <section className="flex flex-col gap-2">
      <h2 className="text-xl font-semibold text-lantern">{messages.failed.heading(count)}</h2>
      <p className="text-muted">{messages.failed.text}</p>
      <ul className="flex flex-col divide-y divide-line">
        {failed.map(({ code, title, message }) => (
          <li key={code} className="py-3">
            <p className="font-medium wrap-anywhere">
              {title} <span className="text-muted">{code}</span>
            </p>
            <p>{message}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

import { formatDong } from "@cho-lang/ocop/money";
import type { Product } from "@/lib/medusa/catalogue";
import { basket as messages } from "@/messages/vi/basket";
import { catalogue } from "@/messages/vi/catalogue";
import { seenPacks } from "../seen-pack";
import { AddForm } from "./add-form";

/** Chooses a pack and a quantity of a product that is in stock and posts them; works without script. */
export function AddToBasketForm({ product }: { product: Product }) {
  const { variants } = product;
  const first = variants.find((variant) => variant.inStock);
  return (
    <AddForm>
      <input type="hidden" name="seen" value={seenPacks(product)} />
      <fieldset className="flex basis-full flex-col gap-2">
        <legend className="mb-2 font-semibold">{messages.add.pack}</legend>
        {variants.map((variant) => (
          <label
            key={variant.id}
            className="flex min-h-14 flex-wrap items-center gap-x-3 rounded-xl border border-field px-4 py-1.5 has-checked:border-bay has-checked:bg-bay-soft has-disabled:text-muted"
          >
            <input
              type="radio"
              name="variant_id"
              value={variant.id}
              defaultChecked={variant === first}
              disabled={!variant.inStock}
              className="size-5 accent-bay"
            />
            <span className="min-w-0 flex-1 basis-16">{variant.label}</span>
            <span className="ml-auto text-right tabular-nums">
              {variant.inStock ? formatDong(variant.price) : messages.add.soldOut}
              {variant.unitPrice ? (
                <span className="block text-sm text-muted">
                  {catalogue.product.unit[variant.unitPrice.per](
                    formatDong(variant.unitPrice.amount),
                  )}
                </span>
              ) : null}
            </span>
          </label>
        ))}
      </fieldset>
      <label className="flex flex-col items-start gap-1 font-semibold">
        {messages.add.quantity}
        <input
          type="text"
          inputMode="numeric"
          autoComplete="off"
          name="quantity"
          defaultValue={1}
          className="min-h-12 w-24 rounded-xl border border-field bg-card px-3 font-normal tabular-nums"
        />
      </label>
    </AddForm>
  );
}

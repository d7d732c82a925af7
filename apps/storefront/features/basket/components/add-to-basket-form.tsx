import { formatDong } from "@cho-lang/ocop/money";
import type { Variant } from "@/lib/medusa/catalogue";
import { basket as messages } from "@/messages/vi/basket";

interface AddToBasketFormProps {
  /** At least one of them is in stock. */
  variants: readonly Variant[];
}

/** Chooses a pack and a quantity and posts them; works without script. */
export function AddToBasketForm({ variants }: AddToBasketFormProps) {
  const first = variants.find((variant) => variant.inStock);
  return (
    <form method="post" action="/gio-hang/them" className="flex flex-col gap-4">
      <fieldset className="flex flex-col gap-2">
        <legend className="mb-2 font-semibold">{messages.add.pack}</legend>
        {variants.map((variant) => (
          <label
            key={variant.id}
            className="flex min-h-12 items-center gap-3 rounded-xl border border-field px-4 has-checked:border-bay has-disabled:text-muted"
          >
            <input
              type="radio"
              name="variant_id"
              value={variant.id}
              defaultChecked={variant === first}
              disabled={!variant.inStock}
              className="accent-bay"
            />
            <span className="flex-1">{variant.label}</span>
            <span>{variant.inStock ? formatDong(variant.price) : messages.add.soldOut}</span>
          </label>
        ))}
      </fieldset>
      <label className="flex flex-col gap-1 font-semibold">
        {messages.add.quantity}
        <input
          type="number"
          name="quantity"
          min={1}
          max={99}
          defaultValue={1}
          required
          className="min-h-12 w-24 rounded-xl border border-field bg-card px-3"
        />
      </label>
      <button
        type="submit"
        className="min-h-12 rounded-xl bg-bay px-6 font-semibold text-on-bay hover:bg-bay-strong"
      >
        {messages.add.submit}
      </button>
    </form>
  );
}

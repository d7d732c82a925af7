"use client";

import type { OfferedPack } from "@/lib/medusa/seller-products";
import { sellerListing } from "@/messages/vi/seller-listing";
import { changePacks } from "../actions/change-product";
import {
  readOfferedPacks,
  toTypedOfferedPacks,
  type TypedOfferedPack,
} from "../typed-offered-packs";
import { saysAvailable } from "../typed-stock";
import { AvailableBox } from "./available-box";
import { FormField } from "./form-field";
import { SheetForm } from "./sheet-form";

function stockOf(typed: TypedOfferedPack | undefined): string {
  return typed?.stock ?? "";
}

/** Price and stock of each pack that is on sale; they take effect at once. */
export function OfferedPacksForm({ product, packs }: { product: string; packs: OfferedPack[] }) {
  const offered = toTypedOfferedPacks(packs);
  return (
    <SheetForm
      about={{ name: "product", id: product }}
      problemId="gia-loi"
      action={changePacks}
      typed={offered}
      read={readOfferedPacks}
      saved={sellerListing.saved}
      submit={{ label: sellerListing.packs.save }}
    >
      {({ turn, typed, problems, failure }) => {
        const fields = failure === null ? offered : typed;
        return packs.map(({ id, label, stock }, at) => (
          <fieldset
            key={`${String(turn)}-${id}-${String(stock)}`}
            className="grid grid-cols-2 gap-3 rounded-xl border border-line p-4"
          >
            <legend className="px-1 font-semibold">{label}</legend>
            <input type="hidden" name="pack" value={id} />
            <input type="hidden" name="seen" value={String(stock)} />
            <FormField
              id={`price-${String(at)}`}
              name="price"
              label={sellerListing.packs.price}
              defaultValue={fields[at]?.price ?? ""}
              problem={problems[`packs.${String(at)}.price_vnd`]}
              inputMode="numeric"
              maxLength={20}
            />
            <FormField
              id={`stock-${String(at)}`}
              name="stock"
              label={sellerListing.packs.stock}
              defaultValue={saysAvailable(stockOf(fields[at])) ? "" : stockOf(fields[at])}
              problem={problems[`packs.${String(at)}.stock`]}
              inputMode="numeric"
              maxLength={10}
            />
            <div className="col-span-2">
              <AvailableBox at={at} typed={stockOf(fields[at])} />
            </div>
          </fieldset>
        ));
      }}
    </SheetForm>
  );
}

"use client";

import type { OfferedPack } from "@/lib/medusa/seller-products";
import { sellerListing } from "@/messages/vi/seller-listing";
import { changePacks } from "../actions/change-product";
import { readOfferedPacks, toTypedOfferedPacks } from "../typed-offered-packs";
import { FieldProblem } from "./form-field";
import { SheetForm } from "./sheet-form";

const messages = sellerListing.gone;

/** One tap for each pack that is sold now: nothing of it is left, so it takes no more orders. */
export function GoneForms({ product, packs }: { product: string; packs: OfferedPack[] }) {
  const sold = packs.filter(({ stock, price_vnd: price }) => stock > 0 && price !== null);
  return sold.length === 0 ? null : (
    <div className="flex flex-col gap-3 border-t border-line pt-4">
      <p className="text-muted">{messages.text}</p>
      {sold.map((pack) => (
        <GoneForm key={pack.id} product={product} pack={pack} />
      ))}
    </div>
  );
}

function GoneForm({ product, pack }: { product: string; pack: OfferedPack }) {
  return (
    <SheetForm
      about={{ name: "product", id: product }}
      problemId={`het-${pack.id}-loi`}
      action={changePacks}
      typed={toTypedOfferedPacks([pack])}
      read={readOfferedPacks}
      submit={{ label: messages.submit(pack.label), kind: "secondary" }}
    >
      {({ problems }) => (
        <>
          <input type="hidden" name="pack" value={pack.id} />
          <input type="hidden" name="seen" value={pack.stock} />
          <input type="hidden" name="price" value={pack.price_vnd ?? ""} />
          <input type="hidden" name="stock" value="0" />
          <FieldProblem id={`het-${pack.id}-so-luong`} text={problems["packs.0.stock"]} />
        </>
      )}
    </SheetForm>
  );
}

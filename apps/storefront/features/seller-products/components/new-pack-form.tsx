"use client";

import { sellerListing as messages } from "@/messages/vi/seller-listing";
import { addPack } from "../actions/change-product";
import { BLANK_PACK } from "../draft-state";
import { readTypedPacks } from "../typed-packs";
import { PackFields } from "./pack-fields";
import { SheetForm } from "./sheet-form";

interface NewPackFormProps {
  product: string;
  productSet: number;
}

/** One more way in which a product is sold. Folded away: it is needed seldom. */
export function NewPackForm({ product, productSet }: NewPackFormProps) {
  return (
    <details>
      <summary className="min-h-11 content-center font-medium text-bay underline underline-offset-4">
        {messages.newPack.open}
      </summary>
      <p className="pb-3 text-muted">{messages.newPack.text}</p>
      <SheetForm
        about={{ name: "product", id: product }}
        problemId="goi-moi-loi"
        action={addPack}
        typed={BLANK_PACK}
        read={(form) => readTypedPacks(form)[0] ?? BLANK_PACK}
        saved={messages.newPack.sent}
        submit={{ label: messages.newPack.send, kind: "secondary" }}
      >
        {({ turn, typed, problems, failure }) => (
          <PackFields
            key={turn}
            at={0}
            pack={failure === null ? BLANK_PACK : typed}
            productSet={productSet}
            problems={problems}
            legend={messages.newPack.legend}
          />
        )}
      </SheetForm>
    </details>
  );
}

"use client";

import { sellerListing } from "@/messages/vi/seller-listing";
import { changeWords } from "../actions/change-product";
import { readTypedWords, type TypedWords } from "../typed-words";
import { DetailsFields } from "./details-fields";
import { NameFields } from "./name-fields";
import { SheetForm } from "./sheet-form";

/** What a product says; what shoppers rely on waits for the operator. */
export function WordsForm({ product, typed }: { product: string; typed: TypedWords }) {
  return (
    <SheetForm
      about={{ name: "product", id: product }}
      problemId="tin-loi"
      action={changeWords}
      typed={typed}
      read={readTypedWords}
      saved={sellerListing.saved}
      submit={{ label: sellerListing.words.save, kind: "secondary" }}
    >
      {({ turn, typed: { name, details }, problems }) => (
        <>
          <NameFields key={`ten-${String(turn)}`} typed={name} problems={problems} />
          <DetailsFields key={`chi-tiet-${String(turn)}`} typed={details} problems={problems} />
        </>
      )}
    </SheetForm>
  );
}

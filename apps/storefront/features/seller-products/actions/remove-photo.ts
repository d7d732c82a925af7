"use server";

import { refresh } from "next/cache";
import {
  changeSellerProduct,
  readDraft,
  readSellerProduct,
  saveDraft,
} from "@/lib/medusa/seller-products";
import { requiredToken } from "@/features/seller-door/queries/required-token";
import { fieldText } from "@/lib/forms/field-text";
import { draftFailure } from "../draft-failure";
import { untouched, type DraftState } from "../draft-state";
import { draftPath, productPath } from "../draft-steps";

/** Takes a photo off a draft or a product (form: `photo`, and `draft` or `product`); twice is once. */
export async function removePhoto(
  previous: DraftState<null>,
  form: FormData,
): Promise<DraftState<null>> {
  const [draft, product] = [fieldText(form, "draft"), fieldText(form, "product")];
  const token = await requiredToken(
    product === "" ? draftPath(draft, "anh") : productPath(product),
  );
  const turn = previous.turn + 1;
  const without = (photos: string[] = []) =>
    photos.filter((name) => name !== fieldText(form, "photo"));
  try {
    if (product === "") {
      const { sheet } = await readDraft(token, draft);
      await saveDraft(token, draft, { photos: without(sheet.photos) });
    } else {
      const { sheet } = await readSellerProduct(token, product);
      await changeSellerProduct(token, product, { photos: without(sheet.photos) });
    }
  } catch (error) {
    return { turn, typed: null, ...draftFailure(error) };
  }
  refresh();
  return { ...untouched(null), turn };
}

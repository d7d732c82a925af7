"use server";

import { redirect } from "next/navigation";
import { fieldText } from "@/lib/forms/field-text";
import { takeReviewPhoto } from "@/lib/medusa/own-reviews";
import { orderProof } from "../queries/order-proof";
import { ownReviewPath } from "../review-path";

/** Takes a photo off a review (form: `order`, `product`, `photo`) and leads back to it; twice is once. */
export async function takePhoto(form: FormData): Promise<void> {
  const [order, product] = [fieldText(form, "order"), fieldText(form, "product")];
  const refused = await takeReviewPhoto(
    order,
    product,
    fieldText(form, "photo"),
    await orderProof(),
  ).then(
    () => "",
    () => "?loi=ended",
  );
  redirect(`${ownReviewPath(order, product)}${refused}`);
}

"use server";

import { redirect } from "next/navigation";
import { orderProof } from "@/features/reviews/queries/order-proof";
import { fieldText } from "@/lib/forms/field-text";
import { takeComplaintPhoto } from "@/lib/medusa/own-complaints";
import { complaintPath } from "../complaint-path";

/** Takes a photo off a complaint (form: `order`, `line`, `photo`) and leads back to it; twice is once. */
export async function takePhoto(form: FormData): Promise<void> {
  const [order, line] = [fieldText(form, "order"), fieldText(form, "line")];
  const photo = fieldText(form, "photo");
  const refused = await takeComplaintPhoto(order, line, photo, await orderProof()).then(
    () => "",
    () => "?loi=ended",
  );
  redirect(`${complaintPath(order, line)}${refused}`);
}

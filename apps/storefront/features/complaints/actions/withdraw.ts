"use server";

import { redirect } from "next/navigation";
import { orderProof } from "@/features/reviews/queries/order-proof";
import { fieldText } from "@/lib/forms/field-text";
import { withdrawComplaint } from "@/lib/medusa/own-complaints";
import { complaintPath } from "../complaint-path";
import { complaintProblem } from "../complaint-problem";

/** Takes a complaint back (form: `order`, `line`) and leads back to it; twice is once. */
export async function withdraw(form: FormData): Promise<void> {
  const [order, line] = [fieldText(form, "order"), fieldText(form, "line")];
  const refused = await withdrawComplaint(order, line, await orderProof()).then(
    () => "",
    (error: unknown) => `?chua-rut=${complaintProblem(error)}`,
  );
  redirect(`${complaintPath(order, line)}${refused}`);
}

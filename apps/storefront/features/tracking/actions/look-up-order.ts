"use server";

import { redirect } from "next/navigation";
import { trackOrder } from "@/lib/medusa/tracked-orders";
import { dialled } from "@/features/checkout/dialled";
import { trackingProblem } from "../tracking-problem";
import { rememberTrackingPhone } from "../tracking-cookie";
import type { TrackingState } from "../tracking-state";

const LONGEST = 64;

/**
 * Opens an order for whoever knows its code (or id) and the phone number it was placed with. The number
 * goes into a cookie of an hour and never into the address.
 *
 * @returns the reason when it could not be opened, with what was typed; otherwise goes to the order
 */
export async function lookUpOrder(previous: TrackingState, form: FormData): Promise<TrackingState> {
  const order = text(form.get("order"));
  const phone = text(form.get("phone"));
  const state = { turn: previous.turn + 1, order, phone };
  if (order === "") {
    return { ...state, problem: "order_missing" };
  }
  if (phone === "") {
    return { ...state, problem: "phone_missing" };
  }
  const found = await trackOrder(order, dialled(phone)).catch(trackingProblem);
  if (typeof found === "string") {
    return { ...state, problem: found };
  }
  await rememberTrackingPhone(dialled(phone));
  redirect(`/don-hang/${encodeURIComponent(found.code)}`);
}

function text(value: FormDataEntryValue | null): string {
  return typeof value === "string" ? value.trim().slice(0, LONGEST) : "";
}

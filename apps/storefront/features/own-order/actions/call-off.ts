"use server";

import { cancelOwnOrder } from "@/lib/medusa/change-own-order";
import { actOnOrder } from "../act-on-order";
import type { ChangeState } from "../change-state";

/** Cancels an order (form: `order`); twice is once. */
export async function callOff(previous: ChangeState, form: FormData): Promise<ChangeState> {
  return actOnOrder(previous, form, cancelOwnOrder);
}

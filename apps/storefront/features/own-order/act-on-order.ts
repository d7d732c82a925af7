import { redirect } from "next/navigation";
import { orderProof } from "@/features/reviews/queries/order-proof";
import { formText } from "@/lib/forms/form-text";
import type { OrderProof } from "@/lib/medusa/own-reviews";
import { changeProblem } from "./change-problem";
import { failed, type ChangeState } from "./change-state";

/** Does something with the order that a form names (`order`, its code), and goes back to its page; else says why not. */
export async function actOnOrder(
  previous: ChangeState,
  form: FormData,
  change: (code: string, proof: OrderProof) => Promise<void>,
): Promise<ChangeState> {
  const code = formText(form, "order");
  try {
    await change(code, await orderProof());
  } catch (error) {
    const kept = { request: formText(form, "request"), address: formText(form, "address") };
    return failed(previous, changeProblem(error), kept);
  }
  return redirect(`/don-hang/${encodeURIComponent(code)}`);
}

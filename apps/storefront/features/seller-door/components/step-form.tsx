"use client";

import type { Order } from "@/lib/medusa/orders";
import { usePostedForm } from "@/lib/forms/use-posted-form";
import { sellerSteps as messages } from "@/messages/vi/seller-steps";
import { advanceOrder } from "../actions/advance-order";
import { nextStep } from "../next-step";
import { stepWords } from "../step-words";
import { NO_STEP, type StepState } from "../step-state";

interface StepFormProps {
  order: Pick<Order, "id" | "code" | "status" | "byTransfer" | "byGateway" | "delivery">;
  /** The page that the button stands on. */
  here: string;
}

function whenLost(state: StepState): StepState {
  return { turn: state.turn + 1, done: null, failure: "unreachable" };
}

/** The one thing to do next with an order, as one big button. */
export function StepForm({ order, here }: StepFormProps) {
  const { state, formAction, onSubmit, pending } = usePostedForm(advanceOrder, NO_STEP, whenLost);
  const step = nextStep(order.status);
  const action = step === null ? "" : stepWords(order, step).action;
  return (
    <div className="flex flex-col gap-2">
      <p role="status" className="sr-only">
        {state.done === null ? "" : stepWords(order, state.done).done}
      </p>
      {state.failure === null ? null : (
        <p role="alert" className="font-medium text-lantern">
          {messages.failure[state.failure]}
        </p>
      )}
      {step === null ? null : (
        <form action={formAction} onSubmit={onSubmit} aria-busy={pending}>
          <input type="hidden" name="order" value={order.id} />
          <input type="hidden" name="step" value={step} />
          <input type="hidden" name="tiep" value={here} />
          <button
            aria-disabled={pending}
            aria-label={pending ? undefined : messages.stepOf(action, order.code)}
            className="steps-back min-h-13 w-full rounded-xl bg-bay px-6 py-3 text-lg font-semibold text-on-bay hover:bg-bay-strong aria-disabled:opacity-70"
          >
            {pending ? messages.step[step].pending : action}
          </button>
        </form>
      )}
    </div>
  );
}

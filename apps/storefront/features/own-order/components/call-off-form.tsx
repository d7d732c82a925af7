"use client";

import { ownOrder as messages } from "@/messages/vi/own-order";
import { callOff } from "../actions/call-off";
import { ChangeForm } from "./change-form";

/** Cancels an order; folded away, so that it takes two taps. */
export function CallOffForm({
  order,
  request,
  money,
}: Record<"order" | "request" | "money", string>) {
  return (
    <details>
      <summary className="inline-flex min-h-11 cursor-pointer items-center font-medium text-lantern underline underline-offset-4">
        {messages.off.open}
      </summary>
      <div className="flex flex-col gap-4 pt-2">
        <p>{`${messages.off.text} ${money}`}</p>
        <ChangeForm
          id="huy-don-loi"
          order={order}
          request={request}
          action={callOff}
          words={{ submit: messages.off.submit(order), pending: messages.off.pending }}
        />
      </div>
    </details>
  );
}

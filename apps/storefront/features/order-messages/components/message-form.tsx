"use client";

import { ProblemAlert } from "@/features/seller-door/components/problem-alert";
import { SubmitButton } from "@/features/seller-door/components/submit-button";
import { usePostedForm } from "@/lib/forms/use-posted-form";
import { orderMessages as messages } from "@/messages/vi/order-messages";
import { sendOwnMessage } from "../actions/send-own-message";
import { sendSellersMessage } from "../actions/send-sellers-message";
import type { MessageState } from "../message-state";

const ACTIONS = { buyer: sendOwnMessage, seller: sendSellersMessage };

function whenLost({ turn }: MessageState, form: FormData): MessageState {
  const text = form.get("text");
  return { turn: turn + 1, problem: "unreachable", text: typeof text === "string" ? text : "" };
}

interface MessageFormProps {
  side: keyof typeof ACTIONS;
  /** How the side's page calls the order. */
  order: string;
  /** Names the wish: another message, another name. */
  request: string;
}

/** Writes to the other side of an order. */
export function MessageForm({ side, order, request }: MessageFormProps) {
  const { state, formAction, onSubmit, pending } = usePostedForm(
    ACTIONS[side],
    { turn: 0, problem: null, text: "" },
    whenLost,
  );
  const { problem } = state;
  return (
    <form
      action={formAction}
      onSubmit={onSubmit}
      aria-busy={pending}
      className="flex flex-col gap-3"
    >
      <ProblemAlert
        id="tin-nhan-loi"
        turn={problem === null ? 0 : state.turn}
        text={problem === null ? null : messages.problem[problem]}
      />
      <input type="hidden" name="order" value={order} />
      <input type="hidden" name="request" value={request} />
      <label className="flex flex-col gap-1 font-medium">
        {messages.label[side]}
        <textarea
          name="text"
          rows={3}
          maxLength={1000}
          required
          defaultValue={state.text}
          aria-invalid={problem === "text"}
          aria-describedby={problem === "text" ? "tin-nhan-loi" : undefined}
          className="w-full rounded-lg border border-field bg-paper px-3 py-2 font-normal aria-invalid:border-lantern"
        />
      </label>
      <SubmitButton pending={pending} label={messages.submit} pendingLabel={messages.pending} />
    </form>
  );
}

"use client";

import type { OrderLine } from "@/lib/medusa/orders";
import { ownOrder as messages } from "@/messages/vi/own-order";
import { takeOff } from "../actions/take-off";
import { ChangeForm } from "./change-form";

interface TakeOffFormProps {
  order: string;
  request: string;
  line: Pick<OrderLine, "id" | "title" | "label" | "quantity">;
}

/** Takes some or all pieces of one line off an order. */
export function TakeOffForm({ order, request, line }: TakeOffFormProps) {
  const { id, title, label, quantity } = line;
  const name = `${title}, ${label}`;
  const pieces = Array.from({ length: quantity }, (_, at) => at + 1);
  return (
    <ChangeForm
      id={`bot-${id}-loi`}
      order={order}
      request={request}
      action={takeOff}
      words={{ submit: messages.less.submit, pending: messages.less.pending }}
    >
      <input type="hidden" name="line" value={id} />
      <input type="hidden" name="shown" value={quantity} />
      <div className="flex flex-col gap-1">
        <label htmlFor={`bot-${id}`} className="font-medium">
          {messages.less.quantityOf(name)}
        </label>
        <select
          id={`bot-${id}`}
          name="quantity"
          className="min-h-12 w-full rounded-lg border border-field bg-paper px-3"
        >
          {pieces.map((count) => (
            <option key={count} value={count}>
              {count === quantity ? messages.less.all(count) : messages.less.some(count, quantity)}
            </option>
          ))}
        </select>
      </div>
    </ChangeForm>
  );
}

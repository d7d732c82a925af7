"use client";

import { useRef, useState, type FormEvent, type ReactNode } from "react";
import { basket as messages } from "@/messages/vi/basket";
import { newId } from "@/lib/new-id";
import { announceBasketCount, showBasketCount } from "../announce-basket-count";
import type { BasketFailure } from "../basket-failure";

/** `kept`: by this phone, which has no line, for the market to hear of later. `said` is what is told of a failure. */
type Outcome = { count: number; kept?: true } | { failure: BasketFailure; said: string };

const ADD = "/gio-hang/them";

/**
 * The form around a product's packs. Without script it posts and lands in the basket; with script the
 * page stays and says what happened. One click is one request id, kept until the market has answered,
 * so a double click or a retry after a broken connection adds once.
 */
export function AddForm({ children }: { children: ReactNode }) {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [pending, setPending] = useState(false);
  const requestId = useRef<string | null>(null);

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (pending) {
      return;
    }
    requestId.current ??= newId();
    const form = new FormData(event.currentTarget);
    form.set("request_id", requestId.current);
    setPending(true);
    void post(form).then((answer) => {
      if (!("failure" in answer && answer.failure.kind === "unreachable")) {
        requestId.current = null;
      }
      setOutcome(answer);
      setPending(false);
      if ("kept" in answer) {
        showBasketCount(answer.count);
      } else {
        announceBasketCount();
      }
    });
  };

  return (
    <form
      method="post"
      action={ADD}
      onSubmit={onSubmit}
      noValidate
      aria-busy={pending}
      className="flex flex-wrap items-end gap-4"
    >
      {children}
      <button
        type="submit"
        aria-disabled={pending}
        className="min-h-12 flex-1 basis-48 rounded-xl bg-bay px-6 font-semibold text-on-bay hover:bg-bay-strong aria-disabled:opacity-70"
      >
        {pending ? messages.add.pending : messages.add.submit}
      </button>
      <div role="status" className="basis-full">
        {outcome === null ? null : <Said outcome={outcome} />}
      </div>
    </form>
  );
}

function Said({ outcome }: { outcome: Outcome }) {
  if ("failure" in outcome) {
    return <p className="font-medium text-lantern">{outcome.said}</p>;
  }
  return (
    <p>
      {messages.add[outcome.kept ? "kept" : "done"](outcome.count)}{" "}
      <a
        href="/gio-hang"
        className="inline-flex min-h-11 items-center font-semibold text-bay underline underline-offset-4"
      >
        {messages.add.view}
      </a>
    </p>
  );
}

async function post(form: FormData): Promise<Outcome> {
  try {
    const response = await fetch(ADD, {
      method: "POST",
      body: form,
      headers: { accept: "application/json" },
    });
    return (await response.json()) as Outcome;
  } catch {
    return { failure: { kind: "unreachable" }, said: messages.unreachable };
  }
}

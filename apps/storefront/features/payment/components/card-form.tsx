"use client";

import { useEffect, useRef, useState, type FormEvent } from "react";
import type { CardAccess } from "@/lib/medusa/card-page";
import { payCard as messages } from "@/messages/vi/pay-card";
import type { CardRefusal } from "../card-refusal";
import { NoCardFields, openCardFields, type CardFields } from "../open-card-fields";
import { useWholeLinks } from "./use-whole-links";

/** Longer than that Stripe's fields hardly take: then the ways out are told, while they are waited for. */
const PATIENCE_MS = 20_000;

type Stage = "opening" | "late" | "failed" | "ready" | "paying";

interface CardFormProps {
  access: CardAccess;
  scriptUrl: string;
  /** With the amount. */
  payText: string;
}

/** Stripe's fields and the button that pays; what became of the card is told right above it. */
export function CardForm({ access, scriptUrl, payText }: CardFormProps) {
  const box = useRef<HTMLDivElement>(null);
  const fields = useRef<CardFields | null>(null);
  const [stage, setStage] = useState<Stage>("opening");
  const [refusal, setRefusal] = useState<CardRefusal | null>(null);
  const { returnUrl } = access;
  useWholeLinks();

  useEffect(() => {
    // Who comes back by the browser's own button finds the page as it was left: with its card on the way.
    const comeBack = ({ persisted }: PageTransitionEvent): void => {
      if (persisted) window.location.reload();
    };
    window.addEventListener("pageshow", comeBack);
    return () => {
      window.removeEventListener("pageshow", comeBack);
    };
  }, []);

  useEffect(() => {
    if (box.current === null) return;
    const leaving = new AbortController();
    const late = setTimeout(setStage, PATIENCE_MS, "late");
    const opening = openCardFields(box.current, access, scriptUrl, leaving.signal);
    const opened = (own: CardFields): void => {
      clearTimeout(late);
      if (leaving.signal.aborted) return own.close();
      fields.current = own;
      setStage("ready");
    };
    const failed = (error: unknown): void => {
      clearTimeout(late);
      if (leaving.signal.aborted) return;
      if (error instanceof NoCardFields && error.refusal === "over") {
        window.location.replace(returnUrl);
      } else {
        setStage("failed");
      }
    };
    void opening.then(opened, failed);
    return () => {
      leaving.abort();
      clearTimeout(late);
      fields.current?.close();
      fields.current = null;
    };
  }, [access, scriptUrl, returnUrl]);

  const pay = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (fields.current === null || stage !== "ready") return;
    setStage("paying");
    setRefusal(null);
    const told = await fields.current.pay().catch((): CardRefusal => "unsure");
    if (told === null || told === "over") {
      window.location.assign(returnUrl);
      return;
    }
    setRefusal(told);
    setStage("ready");
  };

  const waiting = stage === "opening" || stage === "late" || stage === "failed";
  return (
    <form
      onSubmit={(event) => void pay(event)}
      aria-busy={stage === "paying"}
      className="needs-script flex flex-col gap-4"
    >
      <Opening stage={stage} />
      <div ref={box} />
      <p role="alert" className="font-medium text-lantern empty:hidden">
        {refusal === null || refusal === "over" ? null : messages.refused[refusal]}
      </p>
      <p role="status" className="font-medium empty:hidden">
        {stage === "paying" ? messages.paying : null}
      </p>
      {waiting ? null : (
        <button
          // Kept in reach while it waits: a button that is shut loses the focus.
          aria-disabled={stage === "paying"}
          className="min-h-12 rounded-xl bg-bay px-6 py-3 font-semibold text-on-bay hover:bg-bay-strong aria-disabled:opacity-60 sm:self-start"
        >
          {payText}
        </button>
      )}
    </form>
  );
}

/** That the fields are on their way, or do not come, and what to do then. */
function Opening({ stage }: { stage: Stage }) {
  const failed = stage === "late" || stage === "failed";
  return (
    <>
      <p role="status" className="text-muted empty:hidden">
        {stage === "opening" ? messages.opening : null}
      </p>
      <div role="alert" className="flex flex-col items-start gap-3 empty:hidden">
        {failed ? (
          <>
            <p className="font-medium text-lantern">{messages.unopened}</p>
            <button
              type="button"
              onClick={() => {
                window.location.reload();
              }}
              className="min-h-12 rounded-xl bg-bay px-6 py-3 font-semibold text-on-bay hover:bg-bay-strong"
            >
              {messages.retry}
            </button>
          </>
        ) : null}
      </div>
    </>
  );
}

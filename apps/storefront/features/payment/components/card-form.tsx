"use client";

import { useEffect } from "react";
import type { CardAccess } from "@/lib/medusa/card-page";
import { payCard as messages } from "@/messages/vi/pay-card";
import { useCardFields, type FieldsStage } from "./use-card-fields";
import { useWholeLinks } from "./use-whole-links";

const LOUD =
  "min-h-12 rounded-xl bg-bay px-6 py-3 font-semibold text-on-bay hover:bg-bay-strong aria-disabled:opacity-60 sm:self-start";

interface CardFormProps {
  access: CardAccess;
  scriptUrl: string;
  /** With the amount. */
  payText: string;
}

/** Stripe's fields and the button that pays; what became of the card is told right above it. */
export function CardForm({ access, scriptUrl, payText }: CardFormProps) {
  const { box, stage, refusal, pay } = useCardFields(access, scriptUrl);
  useWholeLinks();
  useFreshReturn();
  const open = stage === "ready" || stage === "paying";
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void pay();
      }}
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
      {open ? (
        // Kept in reach while it waits: a button that is shut loses the focus.
        <button aria-disabled={stage === "paying"} className={LOUD}>
          {payText}
        </button>
      ) : null}
    </form>
  );
}

/** Who comes back by the browser's own button would find the page as she left it: with her card on the way. */
function useFreshReturn(): void {
  useEffect(() => {
    const comeBack = ({ persisted }: PageTransitionEvent): void => {
      if (persisted) window.location.reload();
    };
    window.addEventListener("pageshow", comeBack);
    return () => {
      window.removeEventListener("pageshow", comeBack);
    };
  }, []);
}

/** That the fields are on their way, or do not come, and what to do then. */
function Opening({ stage }: { stage: FieldsStage }) {
  return (
    <>
      <p role="status" className="text-muted empty:hidden">
        {stage === "opening" ? messages.opening : null}
      </p>
      <div role="alert" className="flex flex-col items-start gap-3 empty:hidden">
        {stage === "late" || stage === "failed" ? (
          <>
            <p className="font-medium text-lantern">{messages.unopened}</p>
            <button
              type="button"
              onClick={() => {
                window.location.reload();
              }}
              className={LOUD}
            >
              {messages.retry}
            </button>
          </>
        ) : null}
      </div>
    </>
  );
}

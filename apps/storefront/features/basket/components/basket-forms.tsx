"use client";

import { createContext, useContext, useEffect, type FormEvent, type ReactNode } from "react";
import { usePostedForm } from "@/lib/forms/use-posted-form";
import { handOver } from "@/lib/hand-over";
import { announceBasketCount } from "../announce-basket-count";
import { UNTOUCHED, type BasketState } from "../basket-state";

interface BasketForms {
  state: BasketState;
  formAction: (form: FormData) => void;
  onSubmit: (event: FormEvent<HTMLFormElement>) => void;
  pending: boolean;
}

const Context = createContext<BasketForms | null>(null);

/** Without a line the phone itself makes the change, if it can. */
function whenLost(state: BasketState, form: FormData): BasketState {
  if ("serviceWorker" in navigator && navigator.serviceWorker.controller !== null) {
    handOver("/gio-hang/doi", form);
  }
  const variantId = form.get("variant_id");
  const typed = form.get("quantity");
  return {
    turn: state.turn + 1,
    failure: { kind: "unreachable" },
    variantId: typeof variantId === "string" ? variantId : null,
    typed: typeof typed === "string" ? typed : null,
  };
}

interface BasketFormsProviderProps {
  /** Carries a change out, at the market or on the phone; must end the same when it runs twice. */
  action: (previous: BasketState, form: FormData) => Promise<BasketState>;
  itemCount: number;
  children: ReactNode;
}

/** Shares one state among all forms of the basket page, and tells the header how many pieces there are. */
export function BasketFormsProvider({ action, itemCount, children }: BasketFormsProviderProps) {
  const { state, formAction, onSubmit, pending } = usePostedForm(action, UNTOUCHED, whenLost);
  useEffect(() => {
    announceBasketCount();
  }, [itemCount]);
  return <Context value={{ state, formAction, onSubmit, pending }}>{children}</Context>;
}

/** The basket page's shared form state. @throws outside of BasketFormsProvider */
export function useBasketForms(): BasketForms {
  const forms = useContext(Context);
  if (forms === null) {
    throw new Error("A basket form stands outside of BasketFormsProvider");
  }
  return forms;
}

"use client";

import { createContext, useContext, useEffect, type FormEvent, type ReactNode } from "react";
import { usePostedForm } from "@/lib/forms/use-posted-form";
import { changeBasket } from "../actions/change-basket";
import { announceBasketCount } from "../announce-basket-count";
import { UNTOUCHED, type BasketState } from "../basket-state";

interface BasketForms {
  state: BasketState;
  formAction: (form: FormData) => void;
  onSubmit: (event: FormEvent<HTMLFormElement>) => void;
  pending: boolean;
}

const Context = createContext<BasketForms | null>(null);

function whenLost(state: BasketState, form: FormData): BasketState {
  const variantId = form.get("variant_id");
  const typed = form.get("quantity");
  return {
    turn: state.turn + 1,
    failure: { kind: "unreachable" },
    variantId: typeof variantId === "string" ? variantId : null,
    typed: typeof typed === "string" ? typed : null,
  };
}

/** Shares one state among all forms of the basket page, and tells the header how many pieces there are. */
export function BasketFormsProvider({
  itemCount,
  children,
}: {
  itemCount: number;
  children: ReactNode;
}) {
  const { state, formAction, onSubmit, pending } = usePostedForm(changeBasket, UNTOUCHED, whenLost);
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

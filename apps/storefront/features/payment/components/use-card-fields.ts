import { useEffect, useRef, useState, type RefObject } from "react";
import type { CardAccess } from "@/lib/medusa/card-page";
import type { CardRefusal } from "../card-refusal";
import { NoCardFields, openCardFields, type CardFields } from "../open-card-fields";

/** Longer than that Stripe's fields hardly take: then the ways out are told, while they are waited for. */
const PATIENCE_MS = 20_000;

/** How far the fields are. */
export type FieldsStage = "opening" | "late" | "failed" | "ready" | "paying";

interface CardInFields {
  /** The box that the fields are put into. */
  box: RefObject<HTMLDivElement | null>;
  stage: FieldsStage;
  /** Why the last card was not taken. */
  refusal: CardRefusal | null;
  /** Pays, and leads to where the buyer is told of it. Nothing while the fields are not there or it pays already. */
  pay: () => Promise<void>;
}

/** Opens Stripe's fields while the page is shown, and pays by the card that is typed in them. */
export function useCardFields(access: CardAccess, scriptUrl: string): CardInFields {
  const box = useRef<HTMLDivElement>(null);
  const fields = useRef<CardFields | null>(null);
  const [stage, setStage] = useState<FieldsStage>("opening");
  const [refusal, setRefusal] = useState<CardRefusal | null>(null);
  const { returnUrl } = access;

  useEffect(() => {
    if (box.current === null) return;
    const leaving = new AbortController();
    const { signal } = leaving;
    const late = setTimeout(setStage, PATIENCE_MS, "late");
    const opened = (own: CardFields): void => {
      clearTimeout(late);
      if (signal.aborted) return own.close();
      fields.current = own;
      setStage("ready");
    };
    const failed = (error: unknown): void => {
      clearTimeout(late);
      if (signal.aborted) return;
      if (error instanceof NoCardFields && error.refusal === "over") {
        window.location.replace(returnUrl);
      } else {
        setStage("failed");
      }
    };
    void openCardFields(box.current, access, scriptUrl, signal).then(opened, failed);
    return () => {
      leaving.abort();
      clearTimeout(late);
      fields.current?.close();
      fields.current = null;
    };
  }, [access, scriptUrl, returnUrl]);

  const pay = async (): Promise<void> => {
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
  return { box, stage, refusal, pay };
}

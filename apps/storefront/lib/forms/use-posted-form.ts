"use client";

import { unstable_rethrow } from "next/navigation";
import { useActionState, useEffect, useRef, useState, useTransition, type FormEvent } from "react";

export interface PostedForm<State> {
  state: State;
  /** For `<form action>`: what posts when script is off or has not arrived. */
  formAction: (form: FormData) => void;
  /** For `<form onSubmit>`: takes over once script runs. */
  onSubmit: (event: FormEvent<HTMLFormElement>) => void;
  /** Posts fields that no button was pressed for, e.g. after a choice. */
  post: (form: FormData) => void;
  pending: boolean;
}

type Work = "none" | "background" | "submit";

interface Posting {
  kind: Work;
  form: FormData;
}

/**
 * A form that posts to a server action with and without script. With script the page stays, the fields
 * keep what is typed meanwhile, and a connection that breaks becomes `whenLost`'s state instead of an
 * error page. A second submit while one is under way is dropped, so a double click posts once; what comes while
 * something is posted in the background waits for it: the latest of several choices, and a submit before any choice.
 *
 * @param action must end in the same state (or redirect) when it runs twice with the same form
 * @param sent what script calls instead, where the action needs less than the state that a page without script keeps for it
 */
export function usePostedForm<State>(
  action: (state: Awaited<State>, form: FormData) => State | Promise<State>,
  initial: Awaited<State>,
  whenLost: (state: Awaited<State>, form: FormData) => Awaited<State>,
  sent = action,
): PostedForm<Awaited<State>> {
  const [posted, formAction] = useActionState(action, initial);
  const [answered, setAnswered] = useState<{ state: Awaited<State> } | null>(null);
  const [pending, startTransition] = useTransition();
  const work = useRef<Work>("none");
  const waiting = useRef<Posting | null>(null);
  const state = answered === null ? posted : answered.state;

  const send = (posting: Posting) => {
    if (work.current !== "none") {
      const gives = posting.kind === "submit" || waiting.current?.kind !== "submit";
      if (work.current === "background" && gives) waiting.current = posting;
      return;
    }
    startTransition(async () => {
      let next = state;
      for (let now: Posting | null = posting; now !== null; now = waiting.current) {
        waiting.current = null;
        work.current = now.kind;
        next = await attempt(sent, whenLost, next, now.form);
      }
      // The answer can stand on the page while the transition still waits for a refresh that it entangled:
      // whoever presses by then presses for this answer.
      work.current = "none";
      setAnswered({ state: next });
    });
  };

  useEffect(() => {
    if (!pending) {
      work.current = "none";
    }
  }, [pending]);

  const post = (form: FormData) => {
    send({ kind: "background", form });
  };

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { submitter } = event.nativeEvent as SubmitEvent;
    send({ kind: "submit", form: new FormData(event.currentTarget, submitter) });
  };

  return { state, formAction, onSubmit, post, pending };
}

/** Runs the action; what breaks on the way becomes a state, a redirect stays a redirect. */
async function attempt<State>(
  action: (state: Awaited<State>, form: FormData) => State | Promise<State>,
  whenLost: (state: Awaited<State>, form: FormData) => Awaited<State>,
  state: Awaited<State>,
  form: FormData,
): Promise<Awaited<State>> {
  try {
    return await action(state, form);
  } catch (error) {
    unstable_rethrow(error);
    return whenLost(state, form);
  }
}

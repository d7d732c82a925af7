"use client";

import { unstable_rethrow } from "next/navigation";
import {
  useActionState,
  useCallback,
  useRef,
  useState,
  useTransition,
  type FormEvent,
} from "react";

interface PostedForm<State> {
  state: State;
  /** For `<form action>`: what posts when script is off or has not arrived. */
  formAction: (form: FormData) => void;
  /** For `<form onSubmit>`: takes over once script runs. */
  onSubmit: (event: FormEvent<HTMLFormElement>) => void;
  /** Posts fields that no button was pressed for, e.g. after a choice. */
  post: (form: FormData) => void;
  pending: boolean;
}

/**
 * A form that posts to a server action with and without script. With script the page stays, the fields
 * keep what is typed meanwhile, and a connection that breaks becomes `whenLost`'s state instead of an
 * error page. A second submit while one is under way is dropped, so a double click posts once.
 *
 * @param action must end in the same state (or redirect) when it runs twice with the same form
 */
export function usePostedForm<State>(
  action: (state: Awaited<State>, form: FormData) => State | Promise<State>,
  initial: Awaited<State>,
  whenLost: (state: Awaited<State>, form: FormData) => Awaited<State>,
): PostedForm<Awaited<State>> {
  const [posted, formAction] = useActionState(action, initial);
  const [answered, setAnswered] = useState<{ state: Awaited<State> } | null>(null);
  const [pending, startTransition] = useTransition();
  const underWay = useRef(false);
  const state = answered === null ? posted : answered.state;

  const post = useCallback(
    (form: FormData) => {
      if (underWay.current) {
        return;
      }
      underWay.current = true;
      startTransition(async () => {
        try {
          const next = await action(state, form);
          setAnswered({ state: next });
        } catch (error) {
          unstable_rethrow(error);
          setAnswered({ state: whenLost(state, form) });
        } finally {
          underWay.current = false;
        }
      });
    },
    [action, state, whenLost],
  );

  const onSubmit = useCallback(
    (event: FormEvent<HTMLFormElement>) => {
      event.preventDefault();
      const { submitter } = event.nativeEvent as SubmitEvent;
      post(new FormData(event.currentTarget, submitter));
    },
    [post],
  );

  return { state, formAction, onSubmit, post, pending };
}

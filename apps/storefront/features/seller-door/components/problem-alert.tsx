"use client";

import { useEffect, useRef } from "react";

interface ProblemAlertProps {
  id: string;
  /** Counts the posts: each one that failed takes the focus to its message. */
  turn: number;
  text: string | null;
}

/** What went wrong with a form; heard and seen at once. */
export function ProblemAlert({ id, turn, text }: ProblemAlertProps) {
  const alert = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (turn > 0) {
      alert.current?.focus();
    }
  }, [turn]);
  return text === null ? null : (
    <p
      ref={alert}
      id={id}
      role="alert"
      tabIndex={-1}
      className="rounded-lg border border-lantern p-3 font-medium text-lantern"
    >
      {text}
    </p>
  );
}

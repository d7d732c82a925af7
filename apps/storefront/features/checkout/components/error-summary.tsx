"use client";

import { useEffect, useRef } from "react";
import type { ProblemTexts } from "../problem-texts";

interface ErrorSummaryProps {
  heading: string;
  problems: ProblemTexts;
  /** Grows with every submit. */
  turn: number;
}

/** All that is wrong with the fields, each a link to its field. Takes the focus when it appears. */
export function ErrorSummary({ heading, problems, turn }: ErrorSummaryProps) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    ref.current?.focus();
  }, [turn]);
  const wrong = Object.entries(problems);
  return wrong.length === 0 ? null : (
    <div
      ref={ref}
      role="alert"
      tabIndex={-1}
      className="rounded-xl border-2 border-lantern p-4 outline-offset-2"
    >
      <p className="font-semibold">{heading}</p>
      <ul className="mt-2 list-disc pl-5">
        {wrong.map(([field, problem]) => (
          <li key={field}>
            <a
              href={`#${field}`}
              className="inline-flex min-h-11 items-center text-lantern underline underline-offset-4"
            >
              {problem}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

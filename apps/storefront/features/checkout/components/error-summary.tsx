"use client";

import { useEffect, useRef } from "react";
import { checkout as messages } from "@/messages/vi/checkout";
import type { CheckoutField, FieldProblems } from "../check-values";

const ORDER: CheckoutField[] = [
  "name",
  "phone",
  "address",
  "note",
  "taxCode",
  "unit",
  "unitAddress",
];

/** All that is wrong with the fields, each a link to its field. Takes the focus when it appears. */
export function ErrorSummary({ problems, turn }: { problems: FieldProblems; turn: number }) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    ref.current?.focus();
  }, [turn]);
  const wrong = ORDER.flatMap((field) => {
    const problem = problems[field];
    return problem === undefined ? [] : [{ field, problem }];
  });
  return wrong.length === 0 ? null : (
    <div
      ref={ref}
      role="alert"
      tabIndex={-1}
      className="rounded-xl border-2 border-lantern p-4 outline-offset-2"
    >
      <p className="font-semibold">{messages.error.summary}</p>
      <ul className="mt-2 list-disc pl-5">
        {wrong.map(({ field, problem }) => (
          <li key={field}>
            <a
              href={`#${field}`}
              className="inline-flex min-h-11 items-center text-lantern underline underline-offset-4"
            >
              {messages.error[problem]}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

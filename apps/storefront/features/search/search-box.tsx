"use client";

import { useRouter } from "next/navigation";
import { lazy, Suspense, useRef, useState, useTransition, type FormEvent } from "react";
import { searchBox as messages } from "@/messages/vi/search-box";
import { SEARCH_BOX_ID } from "./search-box-id";

const SuggestionBox = lazy(() => import("./suggestion-box"));

/**
 * The search field of every page: a plain GET form, which works before and without script. With script
 * only what changes is loaded, and the suggestions, with their own script, come when the field is entered.
 */
export function SearchBox() {
  const field = useRef<HTMLInputElement>(null);
  const router = useRouter();
  const [entered, setEntered] = useState(false);
  const [pending, startTransition] = useTransition();

  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    const text = field.current?.value.trim() ?? "";
    // Lets a phone put its keyboard away.
    field.current?.blur();
    startTransition(() => {
      router.push(
        text === "" ? "/tim-kiem" : `/tim-kiem?${new URLSearchParams({ q: text }).toString()}`,
      );
    });
  };

  return (
    <form
      action="/tim-kiem"
      role="search"
      onSubmit={onSubmit}
      aria-busy={pending}
      className="relative flex w-full rounded-full border border-field bg-card outline-bay outline-offset-2 has-[input:focus-visible]:outline-3"
    >
      <input
        ref={field}
        id={SEARCH_BOX_ID}
        type="search"
        name="q"
        aria-label={messages.label}
        placeholder={messages.label}
        maxLength={200}
        autoComplete="off"
        enterKeyHint="search"
        onFocus={() => {
          setEntered(true);
        }}
        className="min-h-11 min-w-0 flex-1 rounded-full bg-transparent pl-5 outline-none placeholder:text-muted placeholder:text-ellipsis [&::-webkit-search-cancel-button]:hidden"
      />
      <button
        type="submit"
        aria-label={messages.submit}
        className="m-1 flex size-9 shrink-0 items-center justify-center rounded-full bg-bay text-on-bay hover:bg-bay-strong"
      >
        <svg viewBox="0 0 20 20" className="size-5 fill-none stroke-current" aria-hidden="true">
          <path
            d="m13.5 13.5 4 4M15 8.8a6.2 6.2 0 1 1-12.4 0 6.2 6.2 0 0 1 12.4 0z"
            strokeWidth="1.9"
            strokeLinecap="round"
          />
        </svg>
      </button>
      {entered ? (
        <Suspense fallback={null}>
          <SuggestionBox field={field} />
        </Suspense>
      ) : null}
    </form>
  );
}

"use client";

import { useRouter } from "next/navigation";
import { useLayoutEffect, useRef, useTransition, type FormEvent, type ReactNode } from "react";
import { afterPaint } from "@/lib/after-paint";
import { FILTERS_ID } from "./filters-id";
import { filledIn } from "./filled-in";
import { goOnAt, isBeside } from "./use-keyboard-place";

interface FilterFormProps {
  /** Of the search that the page shows. */
  address: string;
  label: string;
  children: ReactNode;
}

/**
 * The form of filters. Without script it is a plain GET form, and the browser itself opens it as a sheet
 * where it does not fit beside the products. With script only the list is loaded anew, and where form and
 * products are both in sight a choice shows at once, and the keyboard goes on from it.
 */
export function FilterForm({ address, label, children }: FilterFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const router = useRouter();
  const [pending, startTransition] = useTransition();

  // The boxes say what the page shows, also after a filter was taken back by a link; before the next key can come, as
  // later it would close a sheet that was opened since.
  useLayoutEffect(() => {
    form.current?.reset();
    form.current?.hidePopover?.();
  }, [address]);

  const search = (from: Element | null) => {
    const element = form.current;
    if (!element) return;
    const wanted = filledIn(new FormData(element));
    goOnAt(wanted, from);
    element.hidePopover?.();
    afterPaint(() => {
      startTransition(() => {
        router.push(wanted, { scroll: false });
      });
    });
  };

  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    search(document.activeElement);
  };

  const onChange = (event: FormEvent) => {
    const field = event.target as HTMLInputElement | HTMLSelectElement;
    if (field.type !== "text" && isBeside()) search(field);
  };

  return (
    <form
      ref={form}
      id={FILTERS_ID}
      action="/tim-kiem"
      aria-label={label}
      popover="auto"
      onSubmit={onSubmit}
      onChange={onChange}
      aria-busy={pending}
      className="filters flex-col gap-4"
    >
      {children}
    </form>
  );
}

"use client";

import { useEffect } from "react";
import { forgetEntries } from "../kept-entries";

/** Forgets what this device kept of a form, now that the market has it. */
export function ForgetKept({ form }: { form: string }) {
  useEffect(() => {
    forgetEntries(form);
  }, [form]);
  return null;
}

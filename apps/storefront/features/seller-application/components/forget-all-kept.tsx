"use client";

import { useEffect } from "react";
import { forgetAllEntries } from "../kept-entries";

/** Forgets what this device kept of any form, now that the person has logged out. */
export function ForgetAllKept() {
  useEffect(forgetAllEntries, []);
  return null;
}

"use client";

import { useLinkStatus } from "next/link";

/** Inside a link: marks that its page is on its way, so that what is about to change can step back. */
export function Busy() {
  return useLinkStatus().pending ? <span aria-busy="true" hidden /> : null;
}

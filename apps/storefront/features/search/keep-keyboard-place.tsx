"use client";

import { useKeyboardPlace } from "./use-keyboard-place";

/** Keeps the keyboard's place in the lists before and after it; below form and products, as the form closes first. */
export function KeepKeyboardPlace({ address }: { address: string }) {
  useKeyboardPlace(address);
  return null;
}

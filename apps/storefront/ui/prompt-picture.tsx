"use client";

import type { ComponentProps } from "react";
import { ProductPicture } from "./product-picture";

const nothing = () => undefined;

/**
 * A picture that is loaded at once and that no page waits for: React holds a page that somebody goes to back
 * until its eager images are there, on a dead line for most of a second, unless somebody listens to them.
 */
export function PromptPicture(
  props: Omit<ComponentProps<typeof ProductPicture>, "loading" | "onLoad">,
) {
  return <ProductPicture {...props} loading="eager" onLoad={nothing} />;
}

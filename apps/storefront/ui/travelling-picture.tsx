import { ViewTransition, type ReactNode } from "react";

/**
 * Lets a product's picture travel from the list to its page and back: the same thing, seen nearer. It
 * moves only between two places that name the same product, and elsewhere not at all.
 */
export function TravellingPicture({ handle, children }: { handle: string; children: ReactNode }) {
  return (
    <ViewTransition name={`anh-${handle}`} share="travel" default="none">
      {children}
    </ViewTransition>
  );
}

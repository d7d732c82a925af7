import { alcohol as messages } from "@/messages/vi/alcohol";
import { agePath } from "../age-return";

/** Says of a basket with alcohol in it that its shopper declares her age again, and leads there and back. */
export function AgeNeeded({ here }: { here: string }) {
  return (
    <p role="alert" className="rounded-xl border border-lantern p-4 font-medium">
      {messages.basket.text}{" "}
      <a
        href={agePath(here)}
        className="inline-flex min-h-11 items-center text-bay underline underline-offset-4"
      >
        {messages.basket.link}
      </a>
    </p>
  );
}

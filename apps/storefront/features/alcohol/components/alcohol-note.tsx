import { alcohol as messages } from "@/messages/vi/alcohol";

/** Where drinks are listed or alcohol is searched for: that it is not shown here. It names none, and is the same for everybody. */
export function AlcoholNote() {
  return (
    <p className="mt-8 max-w-prose text-muted">
      {messages.group.text}{" "}
      <a
        href="/ruou"
        rel="nofollow"
        className="inline-flex min-h-11 items-center text-bay underline underline-offset-4"
      >
        {messages.group.link}
      </a>
    </p>
  );
}

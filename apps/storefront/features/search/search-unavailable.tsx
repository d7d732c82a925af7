import { search as messages } from "@/messages/vi/search";
import { buttonClass } from "@/ui/button-class";
import { WaysOn } from "./ways-on";

/** The backend does not answer: says so, and leads to the pages that are kept. @param address to try again */
export function SearchUnavailable({ address }: { address: string }) {
  const { heading, unavailable } = messages;
  return (
    <div className="container-page flex flex-col gap-12 py-10">
      <div className="flex flex-col items-start gap-5">
        <h1 className="text-3xl sm:text-4xl">{heading.unavailable}</h1>
        <p className="max-w-prose text-lg text-muted">{unavailable.text}</p>
        <a href={address} className={buttonClass("primary")}>
          {unavailable.retry}
        </a>
      </div>
      <WaysOn heading={unavailable.ways} />
    </div>
  );
}

import { search as messages } from "@/messages/vi/search";
import { WaysOn } from "./ways-on";

/** The text is too long to be searched for. */
export function SearchRefused() {
  const { heading, refused, nothing } = messages;
  return (
    <div className="container-page flex flex-col gap-12 py-10">
      <div className="flex flex-col gap-5">
        <h1 className="text-3xl sm:text-4xl">{heading.refused}</h1>
        <p className="max-w-prose text-lg text-muted">{refused}</p>
      </div>
      <WaysOn heading={nothing.ways} />
    </div>
  );
}

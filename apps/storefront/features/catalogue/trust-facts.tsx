import { catalogue as messages } from "@/messages/vi/catalogue";

/** Why one can buy here: three facts, each true of every product. */
export function TrustFacts() {
  return (
    <ul className="grid gap-x-10 gap-y-6 border-y border-line py-8 md:grid-cols-3">
      {messages.home.facts.map(({ heading, text }) => (
        <li key={heading} className="flex flex-col gap-1">
          <h2 className="text-lg text-bay">{heading}</h2>
          <p className="text-muted">{text}</p>
        </li>
      ))}
    </ul>
  );
}

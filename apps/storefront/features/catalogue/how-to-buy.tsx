import { catalogue as messages } from "@/messages/vi/catalogue";
import { Section } from "@/ui/section";

/** The three steps from choosing to paying. The footer of every page points here. */
export function HowToBuy() {
  return (
    <Section heading={messages.home.howToBuy} id="cach-mua">
      <ol className="grid gap-x-10 gap-y-6 md:grid-cols-3">
        {messages.home.steps.map(({ heading, text }, index) => (
          <li key={heading} className="flex gap-4">
            <span
              aria-hidden="true"
              className="flex size-10 shrink-0 items-center justify-center rounded-full bg-bay font-semibold text-on-bay"
            >
              {index + 1}
            </span>
            <div>
              <h3 className="text-lg">{heading}</h3>
              <p className="text-muted">{text}</p>
            </div>
          </li>
        ))}
      </ol>
    </Section>
  );
}

import { Text } from "@medusajs/ui";
import type { ReactNode } from "react";

export interface Fact {
  label: string;
  value: ReactNode;
}

/** Label and value, a row each, as Medusa's own pages show the facts of a record. */
export const Facts = ({ facts }: { facts: Fact[] }) => (
  <dl className="divide-y">
    {facts.map(({ label, value }) => (
      <div key={label} className="grid grid-cols-2 items-start gap-4 px-6 py-3">
        <Text as="span" size="small" leading="compact" weight="plus" className="text-ui-fg-subtle">
          <dt>{label}</dt>
        </Text>
        <Text as="span" size="small" leading="compact" className="text-pretty break-words">
          <dd>{value}</dd>
        </Text>
      </div>
    ))}
  </dl>
);

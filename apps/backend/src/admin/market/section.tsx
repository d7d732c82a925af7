import { Container, Heading } from "@medusajs/ui";
import type { ReactNode } from "react";

interface SectionProps {
  title: string;
  action?: ReactNode;
  children: ReactNode;
}

/** One block of a detail page. */
export const Section = ({ title, action, children }: SectionProps) => (
  <Container className="divide-y p-0">
    <div className="flex items-center justify-between gap-4 px-6 py-4">
      <Heading level="h2">{title}</Heading>
      {action}
    </div>
    {children}
  </Container>
);

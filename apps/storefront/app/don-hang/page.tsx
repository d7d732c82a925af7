import type { Metadata } from "next";
import { LookUpForm } from "@/features/tracking/components/look-up-form";
import { tracking as messages } from "@/messages/vi/tracking";

export const metadata: Metadata = {
  title: messages.title,
  description: messages.description,
  alternates: { canonical: "/don-hang" },
};

/** `/don-hang`: asks for an order's code and phone number. */
export default function Page() {
  return (
    <div className="mx-auto flex w-full max-w-4xl flex-col gap-6 px-4 py-8">
      <div>
        <h1 className="text-3xl font-bold">{messages.title}</h1>
        <p className="mt-2 max-w-prose text-muted">{messages.intro}</p>
      </div>
      <LookUpForm order="" problem={null} />
    </div>
  );
}

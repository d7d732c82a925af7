import type { Metadata } from "next";
import type { ReactNode } from "react";
import { sellerDoor as messages } from "@/messages/vi/seller-door";

export const metadata: Metadata = {
  title: messages.title,
  description: messages.login.description,
  robots: { index: false, follow: false },
};

/** The seller door's frame. */
export default function Layout({ children }: { children: ReactNode }) {
  return <div className="mx-auto flex w-full max-w-4xl flex-col gap-6 px-4 py-6">{children}</div>;
}

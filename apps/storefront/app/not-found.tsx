import type { Metadata } from "next";
import { NotFoundView } from "@/features/shell/not-found-view";
import { site } from "@/messages/vi/site";

export const metadata: Metadata = {
  title: site.notFound.title,
  description: site.notFound.description,
};

/** Answers every unknown address with status 404. */
export default function NotFound() {
  return <NotFoundView />;
}

import { FollowedProducers } from "@/features/following/components/followed-producers";
import { pageMetadata } from "@/lib/page-metadata";
import { following as messages } from "@/messages/vi/following";
import { PageHeading } from "@/ui/page-heading";

export const metadata = {
  ...pageMetadata({
    title: messages.title,
    description: messages.description,
    path: "/theo-doi",
  }),
  robots: { index: false },
};

/** `/theo-doi`: what is new of the producers whom this phone follows. */
export default function Page() {
  return (
    <div className="container-page min-h-dvh pt-6 pb-20">
      <PageHeading title={messages.title}>{messages.lead}</PageHeading>
      <noscript>
        <p className="max-w-prose">{messages.withoutScript}</p>
      </noscript>
      <FollowedProducers />
    </div>
  );
}

import { BayPicture } from "@/features/offline/components/bay-picture";
import { Pocket } from "@/features/offline/components/pocket";
import { POCKET_PATH } from "@/features/offline/pocket-path";
import { pageMetadata } from "@/lib/page-metadata";
import { pocket as messages } from "@/messages/vi/pocket";

export const metadata = {
  ...pageMetadata({
    title: messages.title,
    description: messages.description,
    path: POCKET_PATH,
  }),
  robots: { index: false },
};

/**
 * `/cho-trong-tui`: what the phone keeps. Without a line the service worker answers with this page wherever
 * it has no kept one, so it looks at the address to know what to show.
 */
export default function Page() {
  return (
    <div className="container-page min-h-dvh pt-6 pb-20">
      <noscript>
        <p className="max-w-prose">{messages.unsupported}</p>
      </noscript>
      <Pocket picture={<BayPicture />} />
    </div>
  );
}

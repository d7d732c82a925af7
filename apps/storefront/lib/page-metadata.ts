import type { Metadata } from "next";
import { site } from "@/messages/vi/site";

interface PageFacts {
  title: string;
  description: string;
  /** The page's one address, from the root. */
  path: string;
  /** A picture for sharing, from the root. */
  picture?: string;
  /** Leave the name of the market out of the title: the front page has it already. */
  plainTitle?: boolean;
}

/** Title, description, canonical address and sharing card of one page. */
export function pageMetadata({
  title,
  description,
  path,
  picture,
  plainTitle,
}: PageFacts): Metadata {
  return {
    title: plainTitle ? { absolute: `${title} | ${site.name}` } : title,
    description,
    alternates: { canonical: path },
    openGraph: {
      title,
      description,
      url: path,
      siteName: site.name,
      locale: "vi_VN",
      type: "website",
      ...(picture === undefined ? {} : { images: [{ url: picture, width: 1080, height: 1080 }] }),
    },
  };
}

/** Metadata of an address that names nothing. */
export function notFoundMetadata(): Metadata {
  const { title, description } = site.notFound;
  return { title, description, robots: { index: false } };
}

/** Metadata of a page whose content can't be read right now. */
export function unavailableMetadata(): Metadata {
  return {
    title: site.unavailable.title,
    description: site.unavailable.text,
    robots: { index: false },
  };
}

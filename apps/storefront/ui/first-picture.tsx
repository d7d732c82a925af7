import { readPreview } from "@/lib/read-preview";
import type { Picture } from "@/lib/medusa/catalogue";
import { PromptPicture } from "./prompt-picture";

interface FirstPictureProps {
  picture: Picture | null;
  phoneWidth: number;
  widerSizes: string;
  decorative?: boolean;
}

/**
 * The picture that the eye meets first, one a page: a light preview of it comes with the page itself, so
 * that it is there with the first words, however slow the line. Drawn on the server only.
 */
export async function FirstPicture(props: FirstPictureProps) {
  const preview = props.picture === null ? null : await readPreview(props.picture.name);
  return <PromptPicture {...props} preview={preview} />;
}

import { PHOTO_LIMITS } from "./photo-limits";
import { photoRefusal } from "./photo-refusal";

/** How much of a body may be a photo, for `readBytes`. */
export const PHOTO_BOUND = { most: PHOTO_LIMITS.bytes, refusal: () => photoRefusal("heavy") };

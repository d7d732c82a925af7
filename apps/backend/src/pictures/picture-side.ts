/** Side of the largest stored picture, in pixels; pictures are square. */
export const PICTURE_SIDE = 1080;

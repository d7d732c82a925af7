/** Pages as they were last seen, by address, the one kept last at the end. */
export const PAGES = "pages-1";
/** Style sheets, fonts and scripts; their names change with their content. */
export const ASSETS = "assets-1";
/** Product pictures; their names change with their content. */
export const PICTURES = "pictures-1";

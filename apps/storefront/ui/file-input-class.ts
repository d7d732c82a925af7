/** The look of a field that takes a file: as wide as the form, its button 44 px high. */
export const FILE_INPUT_CLASS =
  "w-full rounded-xl border border-field bg-paper p-2 font-normal file:mr-3 file:min-h-11 file:rounded-lg file:border file:border-field file:bg-card file:px-4 file:font-semibold";

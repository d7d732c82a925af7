/** How one wish that is sent twice beside another is answered: whichever comes first is done, the other refused. */
export const ONE_WISH_WINS = [
  [200, 200, 409],
  [409, 409, 200],
];

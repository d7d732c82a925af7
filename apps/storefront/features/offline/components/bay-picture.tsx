/** The bay at dusk with one boat on its way: decoration for what can be done without a line. */
export function BayPicture() {
  return (
    <svg
      viewBox="0 0 640 180"
      preserveAspectRatio="xMidYMax slice"
      className="h-36 w-full rounded-3xl bg-bay-soft sm:h-44"
      aria-hidden="true"
    >
      <circle cx="404" cy="88" r="30" className="fill-star opacity-80" />
      <path
        d="M-10 140q2-60 26-66 16-2 24 20 8 16 18 2 14-20 26 10 8 22 22 34zM392 140q6-34 22-38 10-2 16 8 10-66 36-74 22-4 32 44 6 18 18 10 16-8 24 16 8 18 14 34zM556 140q6-30 20-32 12 0 18 14 8-8 16-2 10 8 14 20z"
        className="fill-bay opacity-25"
      />
      <path
        d="M132 140q4-30 18-34 14-2 20 16 4 10 12 6 14-4 20 12z"
        className="fill-bay opacity-45"
      />
      <path d="M-10 138h660v52H-10z" className="fill-bay opacity-15" />
      <path d="M256 128h72q-4 20-20 20h-34q-14 0-18-20z" className="fill-bay" />
      <path d="M292 122V70q-34 18-42 52zM298 122V60q38 26 46 62z" className="fill-lantern" />
      <path
        d="M130 160q10-8 20 0t20 0 20 0M216 166q10-8 20 0t20 0 20 0 20 0M396 158q10-8 20 0t20 0 20 0M520 166q10-8 20 0t20 0 20 0M20 168q10-8 20 0t20 0"
        className="fill-none stroke-bay opacity-50"
        strokeWidth="3"
        strokeLinecap="round"
      />
    </svg>
  );
}

/** The sign of the product: five marks of a ruler. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      <path
        d="M2 16.5h16M3.5 16v-4M7 16V7.5M10.3 16v-5.5M13.6 16v-3.5M17 16V9"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinecap="round"
      />
    </svg>
  );
}

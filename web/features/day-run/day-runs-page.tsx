export function DayRunsPage() {
  return null;
}

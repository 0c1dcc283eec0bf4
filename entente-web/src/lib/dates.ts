/** Fills the years between the first and the last, so that gaps are seen; leaves long or odd series as they are. */
export function withGaps(periods: readonly { period: string; count: number }[]): { period: string; count: number }[] {
  const years = periods.filter((one) => /^\d{4}$/.test(one.period));
  const first = years[0];
  const last = years[years.length - 1];
  if (!first || !last || years.length !== periods.length) return [...periods];
  const [from, to] = [Number(first.period), Number(last.period)];
  if (to - from > 400 || to < from) return [...periods];
  const counts = new Map(years.map((one) => [one.period, one.count]));
  return Array.from({ length: to - from + 1 }, (_, i) => {
    const period = String(from + i).padStart(4, '0');
    return { period, count: counts.get(period) ?? 0 };
  });
}

/** What a country's cases have where a file does not say. */
interface CountryDefaults {
  readonly zone: string;
  readonly currency: string;
}

const byCountry: Readonly<Record<string, CountryDefaults>> = {
  CN: { zone: 'Asia/Shanghai', currency: 'CNY' },
  US: { zone: 'America/New_York', currency: 'USD' },
  GB: { zone: 'Europe/London', currency: 'GBP' },
  DE: { zone: 'Europe/Berlin', currency: 'EUR' },
  FR: { zone: 'Europe/Paris', currency: 'EUR' },
  IE: { zone: 'Europe/Dublin', currency: 'EUR' },
  NL: { zone: 'Europe/Amsterdam', currency: 'EUR' },
  ES: { zone: 'Europe/Madrid', currency: 'EUR' },
  IT: { zone: 'Europe/Rome', currency: 'EUR' },
};

/** The zone of a country's cases; null for a country of which none is stated: then nobody knows the person's clock. */
export function zoneOfCountry(country: string): string | null {
  return byCountry[country]?.zone ?? null;
}

/** The currency of a country's debts; euros for one of which none is stated. */
export function currencyOfCountry(country: string): string {
  return byCountry[country]?.currency ?? 'EUR';
}

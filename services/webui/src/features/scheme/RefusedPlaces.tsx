import { useTranslation } from 'react-i18next';
import type { Place } from '@/shared/api/scheme';
import { useWords } from '@/shared/i18n/useWords';

/** What comes before, by which way, and what waits behind. */
export function usePlaceLabel() {
  const words = useWords();
  return ({ after, name, holds }: Place) =>
    `${name ? words.bracketed(after, name) : after} → ${words.list(holds.map((waiting) => waiting.name))}`;
}

/** Why not there: whoever looks for a place finds the rule instead. */
export function RefusedPlaces({ places }: { places: Place[] }) {
  const { t } = useTranslation();
  const labelOf = usePlaceLabel();
  const refused = places.filter((place) => place.refusal !== null && place.holds.length > 0);
  return (
    <details className="scheme-refused">
      <summary>{t('plate.scheme.form.refused')}</summary>
      <ul>{refused.map((place) => <li key={place.flow}>{labelOf(place)}<span className="muted">{place.refusal}</span></li>)}</ul>
    </details>
  );
}

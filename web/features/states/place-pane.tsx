import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api, keyed } from '../../shared/api.ts';
import type { CaseView } from '../../shared/api-types.ts';
import { TextField } from '../../shared/fields.tsx';
import { FormPane } from './form-pane.tsx';

const listOf = (text: string) =>
  text
    .split(/[\s,，、;；]+/)
    .map((one) => one.trim())
    .filter(Boolean);
const isPlace = (code: string) => /^[A-Z]{2}(-[A-Z0-9]{1,10})?$/.test(code);

interface PlacePaneProps {
  readonly view: CaseView;
  readonly onClose: () => void;
}

/** Where somebody is or may be: whose law and which clock apply. */
export function PlacePane({ view, onClose }: PlacePaneProps) {
  const { t } = useTranslation('states');
  const { zones, places } = view.agreed.whereabouts;
  const [zoneText, setZoneText] = useState(zones.join(', '));
  const [placeText, setPlaceText] = useState(places.join(', '));
  const codes = listOf(placeText).map((code) => code.toUpperCase());
  const wrong = codes.filter((code) => !isPlace(code));
  const filled = wrong.length > 0 ? null : { zones: listOf(zoneText), places: codes };
  return (
    <FormPane
      partyId={view.party.partyId}
      title={t('place.title')}
      effect={t('place.effect')}
      filled={filled}
      send={(body, key) =>
        answer(
          api.PATCH('/api/parties/{id}/whereabouts', {
            params: { path: { id: view.party.partyId } },
            body,
            ...keyed(key),
          }),
        )
      }
      onTried={() => undefined}
      onClose={onClose}
    >
      <TextField
        label={t('place.places')}
        value={placeText}
        onValue={setPlaceText}
        hint={t('place.places-hint')}
        autoComplete="off"
        error={wrong.length > 0 ? t('place.wrong', { code: wrong[0] }) : null}
      />
      <TextField
        label={t('place.zones')}
        value={zoneText}
        onValue={setZoneText}
        hint={t('place.zones-hint')}
        autoComplete="off"
      />
    </FormPane>
  );
}

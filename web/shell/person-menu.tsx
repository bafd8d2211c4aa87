import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../shared/api.ts';
import { Button } from '../shared/button.tsx';
import { Choices } from '../shared/choices.tsx';
import { longDay } from '../shared/format-day.ts';
import { leaveSession, useSession } from '../shared/session.ts';

/** Who works here, in what language and light, and the way out. */
export function PersonMenu({ openMap }: { readonly openMap: () => void }) {
  const { t, i18n } = useTranslation('shell');
  const { user, tenant } = useSession();
  const queries = useQueryClient();
  const signOut = useMutation({
    mutationFn: () => api.POST('/api/sign-out'),
    onSettled: () => {
      queries.clear();
      leaveSession();
    },
  });
  return (
    <div className="form person-menu">
      <div>
        <b>{user.name}</b>
        <p className="mute">
          {user.roles.map((role) => t(`codes:role.${role}`)).join(t('everywhere:comma'))}
        </p>
        <p className="mute">
          {tenant.name}
          {tenant.businessDay === null
            ? null
            : ` · ${t('business-day', { day: longDay(tenant.businessDay, i18n.language) })}`}
        </p>
      </div>
      <Choices
        onLanguage={(language) => {
          // The choice holds on this device at once; that it could not be kept with the account is no reason to stop.
          api.POST('/api/session/language', { body: { language } }).catch(() => {});
        }}
      />
      <Button onClick={openMap} keyName="?">
        {t('keys.map')}
      </Button>
      <Button onClick={() => signOut.mutate()} busy={signOut.isPending}>
        {t('person.sign-out')}
      </Button>
    </div>
  );
}

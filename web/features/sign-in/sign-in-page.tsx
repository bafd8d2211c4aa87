import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Choices } from '../../shared/choices.tsx';
import { Mark } from '../../shared/mark.tsx';
import { SignInForm } from './sign-in-form.tsx';
import './sign-in.css';

/** The door: name, password, language and scheme. */
export function SignInPage() {
  const { t } = useTranslation('sign-in');
  useEffect(() => {
    document.title = `${t('title')} · ${t('shell:product')}`;
  }, [t]);
  return (
    <main className="door">
      <div className="door-card">
        <p className="brand">
          <Mark />
          <b>{t('shell:brand')}</b>
          <small>{t('shell:brand-other')}</small>
        </p>
        <h1>{t('title')}</h1>
        <p className="soft">{t('measure')}</p>
        <SignInForm />
        <Choices />
      </div>
    </main>
  );
}
